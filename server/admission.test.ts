import { expect, test } from 'vitest'
import { admit, bodyBytesMax } from './admission'

const admitted = { kind: 'admitted' }

function refused(refusal: string) {
  return { kind: 'refused', refusal }
}

test.each([
  ['GET', {}, admitted],
  ['HEAD', {}, admitted],
  ['OPTIONS', {}, admitted],
  ['GET', { 'content-length': '0' }, admitted],
  ['GET', { 'content-length': '1' }, refused('unexpected-body')],
  ['GET', { 'transfer-encoding': 'chunked' }, refused('unexpected-body')],
  ['PUT', {}, refused('method-not-allowed')],
  ['DELETE', {}, refused('method-not-allowed')],
  ['TRACE', {}, refused('method-not-allowed')],
  ['get', {}, refused('method-not-allowed')],
  ['POST', { 'content-length': '0' }, admitted],
  ['POST', { 'content-length': String(bodyBytesMax) }, admitted],
  ['POST', { 'content-length': String(bodyBytesMax + 1) }, refused('body-too-large')],
  ['POST', { 'content-length': '314572800' }, refused('body-too-large')],
  ['POST', {}, refused('length-missing')],
  ['POST', { 'content-length': '-1' }, refused('length-missing')],
  ['POST', { 'content-length': '1e3' }, refused('length-missing')],
  ['POST', { 'transfer-encoding': 'chunked' }, refused('length-missing')],
  ['POST', { 'content-length': '5', 'transfer-encoding': 'chunked' }, refused('length-missing')],
])('%s with %o is answered in kind', (method, headers, expected) => {
  expect(admit({ method, target: '/en', headers })).toEqual(expected)
})

test('a reader is moved from an untidy address, a form is refused there', () => {
  expect(admit({ method: 'GET', target: '//en', headers: {} })).toEqual({ kind: 'moved', location: '/en' })
  expect(admit({ method: 'POST', target: '//en', headers: { 'content-length': '3' } })).toEqual(
    refused('unreadable-address'),
  )
})

test('an unreadable address is refused', () => {
  expect(admit({ method: 'GET', target: '/%', headers: {} })).toEqual(refused('unreadable-address'))
})
