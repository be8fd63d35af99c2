import { z } from 'zod'

/**
 * Text that somebody typed, of at most `lengthMax` characters as a text field counts them; a line break is one. Browsers
 * send line breaks as two characters but count them as one; controls, and marks that turn the direction of the text,
 * have no place in it. `fault` names the problem of a longer one.
 */
export function plainTextSchema(lengthMax: number, fault: string) {
  return z.string().transform(toPlainText).pipe(z.string().max(lengthMax, fault))
}

/** The same in one line. */
export function plainLineSchema(lengthMax: number, fault: string) {
  return z
    .string()
    .transform((text) => toPlainText(text).replace(/\s+/g, ' '))
    .pipe(z.string().max(lengthMax, fault))
}

function toPlainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ' '))
    .normalize('NFC')
    .trim()
}
