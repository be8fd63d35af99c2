import { describe, expect, it } from 'vitest'
import { matchPhrases } from './match'
import { createPhraseBook } from './phrases'
import { readWords } from './reads'
import { createVocabulary } from './vocabulary'

const wordings = [
  'Something broke while opening the door',
  'The door … does not exist',
  'Error 1020 seen',
  'DoorNotFound',
  'The openai door is closed today',
  "got an unexpected visitor named 'zumm_two'",
]
const bags = ['door|porte lock*|ferme*', 'too many keys', 'key*|coin* door|key* lost', 'gpt* door']
const book = createPhraseBook(wordings, bags)
const vocabulary = createVocabulary(book.words)

function match(text: string): readonly string[] {
  return matchPhrases(readWords(text, vocabulary), book).map(({ phrase }) => [...wordings, ...bags][phrase] ?? '')
}

describe('a wording', () => {
  it.each([
    ['as it is', 'Something broke while opening the door'],
    ['in other case and without accents', 'SOMETHING BROKE WHILE OPENING THE DOOR'],
    ['with slips', 'Somethng broke whlie openning the dor'],
    ['with a word left out', 'Something broke opening the door'],
    ['with a word put in', 'Something just broke while opening the door'],
    ['over line ends', 'Something broke\n  while opening\n  the door'],
    ['with words run together', 'Somethingbroke while openingthe door'],
    ['with a word torn apart', 'Some thing broke while open ing the door'],
    ['as a screenshot’s reader has it', 'S0mething br0ke whiIe 0pening the d00r'],
  ])('is found %s', (_, text) => {
    expect(match(text)).toContain(wordings[0])
  })

  it('is found only with the name that it quotes', () => {
    expect(match("Door got an unexpected visitor named 'zumm_two' now")).toContain(wordings[5])
    expect(match("Door got an unexpected visitor named 'wallet' now")).not.toContain(wordings[5])
  })

  it('is found where its end was cut off', () => {
    expect(match('Something broke while opening')).toContain(wordings[0])
  })

  it('with a blank is found whatever stands there', () => {
    expect(match('The door `front-2 (old)` does not exist')).toContain(wordings[1])
  })

  it.each([
    ['other digits', 'Error 1010 seen', 'Error 1020 seen'],
    ['the name of another', 'The stripe door is closed today', 'The openai door is closed today'],
    ['its words in another order', 'door the opening while broke something', 'Something broke while opening the door'],
    [
      'its words far apart',
      'Something fell. A very long while later it broke, and opening it we saw no door',
      wordings[0],
    ],
  ])('is not found with %s', (_, text, wording) => {
    expect(match(text)).not.toContain(wording)
  })

  it('that is a name is found as people spell it', () => {
    for (const text of ['DoorNotFound', 'door not found', 'doornotfound', 'DOOR_NOT_FOUND']) {
      expect(match(text)).toContain('DoorNotFound')
    }
    expect(match('DoorNotFoundError')).not.toContain('DoorNotFound')
  })

  it('stands where its place says', () => {
    const text = 'Well: something broke while opening the door!'
    const [found] = matchPhrases(readWords(text, vocabulary), book)
    expect(text.slice(found?.start, found?.end)).toBe('something broke while opening the door')
  })
})

describe('words in any order', () => {
  it.each([
    ['the lock of my door', true],
    ['ma porte est fermée', true],
    ['locked, that door', true],
    ['my door is open', false],
    [`door ${'and so on '.repeat(8)} lock`, false],
  ])('%s: %s', (text, is) => {
    expect(match(text).includes('door|porte lock*|ferme*')).toBe(is)
  })
})

describe('words of a question', () => {
  it('fill one place each, whichever of them they may fill', () => {
    expect(match('keys of the door are lost')).toContain('key*|coin* door|key* lost')
    expect(match('the coin and the key: lost')).toContain('key*|coin* door|key* lost')
    expect(match('the key is lost')).not.toContain('key*|coin* door|key* lost')
  })

  it('are not those of a class or a path', () => {
    expect(match('LockDoorAgent is here')).not.toContain('door|porte lock*|ferme*')
    expect(match('see /home/door/lock/x')).not.toContain('door|porte lock*|ferme*')
    expect(match('lock of the door')).toContain('door|porte lock*|ferme*')
  })

  it('read a name with its version', () => {
    expect(match('gpt4o at the door')).toContain('gpt* door')
  })
})

it('a name that is one word somewhere is still several where a wording has them', () => {
  const both = createPhraseBook(["'DoorKeeper' has no attribute"], ['doorkeeper gone'])
  const found = matchPhrases(readWords("'DoorKeeper' has no attribute", createVocabulary(both.words)), both)
  expect(found.map(({ phrase }) => phrase)).toContain(0)
})
