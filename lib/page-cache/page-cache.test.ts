import { expect, test } from 'vitest'
import { type KeptPage, PageCache } from './page-cache'

function toPage(name: string, bytes = 10): KeptPage {
  return { etag: `"${name}"`, headers: [], bodies: { br: new Uint8Array(bytes), gzip: new Uint8Array(bytes) } }
}

test('a page is found under its own path until that path expires', () => {
  const cache = new PageCache()
  cache.keep('/en', toPage('a'), cache.generation)
  cache.keep('/fr', toPage('b'), cache.generation)
  cache.expire(['/en'])
  expect(cache.find('/en')).toBeNull()
  expect(cache.find('/fr')?.etag).toBe('"b"')
  cache.expire('all')
  expect(cache.find('/fr')).toBeNull()
})

test('a page begun before an expiry is not kept after it, whatever path expired', () => {
  const cache = new PageCache()
  const begun = cache.generation
  cache.expire(['/en/errors/cloudflare-1020'])
  cache.keep('/en', toPage('old'), begun)
  expect(cache.find('/en')).toBeNull()
})

test('together the pages stay below the bound, and the one asked for longest ago goes first', () => {
  const cache = new PageCache(60)
  for (const path of ['/a', '/b', '/c']) cache.keep(path, toPage(path), cache.generation)
  cache.find('/a')
  cache.keep('/d', toPage('/d'), cache.generation)
  expect(['/a', '/b', '/c', '/d'].filter((path) => cache.find(path) !== null)).toEqual(['/a', '/c', '/d'])
})

test('a page kept again replaces the former one and counts once', () => {
  const cache = new PageCache(40)
  cache.keep('/a', toPage('old'), cache.generation)
  cache.keep('/a', toPage('new'), cache.generation)
  cache.keep('/b', toPage('b'), cache.generation)
  expect(cache.find('/a')?.etag).toBe('"new"')
  expect(cache.find('/b')).not.toBeNull()
})

test('a page larger than the bound is not kept and pushes nothing out', () => {
  const cache = new PageCache(40)
  cache.keep('/a', toPage('a'), cache.generation)
  cache.keep('/huge', toPage('huge', 30), cache.generation)
  expect(cache.find('/huge')).toBeNull()
  expect(cache.find('/a')).not.toBeNull()
})
