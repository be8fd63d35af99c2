import { expect, test } from 'vitest'
import { type LinkCheck, linkCheckSchema } from '@/lib/link-check/schema'
import { describeCheck } from './describe-check'

function toCheck(change: Partial<LinkCheck>): LinkCheck {
  const url = 'https://a.example/'
  const rest = { reason: null, finalUrl: url, etag: null, lastModified: null, movedTo: null, failingSince: null }
  return linkCheckSchema.parse({ link: 'a', url, state: 'alive', status: 200, day: '2026-11-25', ...rest, ...change })
}

const failing = { day: '2026-11-25', failingSince: '2026-11-03' }

test.each<[Partial<LinkCheck>, string, string]>([
  [{}, 'checked on 25 November 2026: answers', 'vérifié le 25 novembre 2026\u00a0: répond'],
  [
    { state: 'moved', movedTo: 'https://b.example/' },
    'checked on 25 November 2026: moved to',
    'vérifié le 25 novembre 2026\u00a0: déplacé vers',
  ],
  [
    { state: 'blocked', status: 403 },
    'checked on 25 November 2026: answers, but not to programs',
    'vérifié le 25 novembre 2026\u00a0: répond, mais pas aux programmes',
  ],
  [
    { state: 'dead', status: 410, ...failing },
    'page missing since 3 November 2026',
    'page introuvable depuis le 3 novembre 2026',
  ],
  [
    { state: 'unreachable', status: null, reason: 'timeout', ...failing },
    'has not answered since 3 November 2026',
    'ne répond plus depuis le 3 novembre 2026',
  ],
  [
    { state: 'dead', status: null, reason: 'name-unknown', ...failing },
    'has not answered since 3 November 2026',
    'ne répond plus depuis le 3 novembre 2026',
  ],
  [
    { state: 'unreachable', status: 500, ...failing },
    'no usable answer since 3 November 2026',
    'ne donne plus de réponse utilisable depuis le 3 novembre 2026',
  ],
  [
    { state: 'unchecked', status: null, reason: 'private' },
    'not checked: it leads into a private network',
    'non vérifié\u00a0: mène à un réseau privé',
  ],
])('%o is told in both languages', (change, en, fr) => {
  expect([describeCheck('en', toCheck(change)), describeCheck('fr', toCheck(change))]).toEqual([en, fr])
})
