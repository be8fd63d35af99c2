/** Pictures that a text may show; each is drawn by a component of its own, with its words in every language. */
export const pictures = ['back-off', 'who-printed-it'] as const

export type Picture = (typeof pictures)[number]

export function isPicture(word: string): word is Picture {
  return pictures.some((picture) => picture === word)
}
