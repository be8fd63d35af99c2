import { expect, it } from 'vitest'
import { isQuestion } from './question'

it.each([
  ['how do I export my chats from ChatGPT', true],
  ['Comment annuler mon abonnement ?', true],
  ['où sont mes conversations', true],
  ['how to fix error 429', false],
  ['how do I get rid of insufficient_quota', false],
  ['comment résoudre "Accès refusé"', false],
  ['our company firewall blocks it', false],
  ['How do I stop this?\nError: 500', false],
])('%s: %s', (text, expected) => {
  expect(isQuestion(text)).toBe(expected)
})
