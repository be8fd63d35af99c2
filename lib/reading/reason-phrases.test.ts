import { describe, expect, it } from 'vitest'
import { readReasonPhrase } from './reason-phrases'

describe('readReasonPhrase', () => {
  it.each([
    ['Too Many Requests', '429'],
    ['Trop de requêtes', '429'],
    ['Trop de reque\u0302tes', '429'],
    ['trop de requetes, réessayez plus tard.', '429'],
    ['Trop de demandes. Veuillez réessayer ultérieurement.', '429'],
    ['Unauthorized', '401'],
    ['Non autorisé', '401'],
    ['Erreur interne du serveur', '500'],
    ['502', null],
    ['Bad Gateway!', '502'],
    ['Service temporarily unavailable. Please try again later.', '503'],
  ])('%s is %s', (text, number) => {
    expect(readReasonPhrase(text)).toBe(number)
  })

  it.each([
    'Too many requests in 1 hour. Try again later.',
    'Forbidden City tickets',
    'my printer says service unavailable',
    `Too many requests${' '.repeat(100)}`,
  ])('%s is more than a phrase', (text) => {
    expect(readReasonPhrase(text)).toBeNull()
  })
})
