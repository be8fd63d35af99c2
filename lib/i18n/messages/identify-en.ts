/** What the identify command says to people, in English: the shape that every other language must have. */
export const identifyEn = {
  found: (title: string) => `This is: ${title}`,
  perhaps: (title: string) => `Most likely: ${title}`,
  sure: (percent: number) => `How sure: ${percent} %`,
  recognised: 'Recognised by:',
  mark: (what: string, text: string) => `${text}  (${what})`,
  others: 'It may also be:',
  unknown: 'Not known here: nothing in this text names an error that has an article.',
  foreign: (name: string) => `It looks like a message of ${name}.`,
  near: 'Not enough to say so, but nearest:',
  masked: 'It has keys, addresses or names in it; they are shown masked here. Do not post them.',
  read: (path: string) => `Article: ${path}`,
  nothingGiven: 'Nothing came on standard input. Try: cat error.log | npm run -s identify',
  what: {
    wording: 'wording',
    words: 'words',
    exception: 'exception class',
    characters: 'characters',
    status: 'HTTP status',
    code: 'code',
    host: 'host',
  },
}
export type IdentifyMessages = typeof identifyEn
