import 'server-only'
import { randomInt } from 'node:crypto'

// Without letters and digits that look alike: people copy these from paper.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Random letters and digits in groups joined by hyphens; each letter is worth nearly five bits. */
export function createRandomWords(groups: number, groupLength: number): string {
  const word = () => Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, word).join('-')
}
