import type { ForeignKind } from '@/lib/speaker/foreigner'

/** What the identify command says to people, in English: the shape that every other language must have. */
export const identifyEn = {
  found: (title: string) => `This is: ${title}`,
  perhaps: (title: string) => `Most likely: ${title}`,
  sure: (percent: number) => `How sure: ${percent} %`,
  recognised: 'Recognised by:',
  mark: (what: string, text: string) => `${text}  (${what})`,
  others: 'It may also be:',
  unknown: 'Not known here: nothing in this text names an error that has an article.',
  foreign: (name: string) => `It seems to come from elsewhere: ${name}.`,
  /** Somebody else who has no name of his own. */
  foreignKinds: {
    'own-site': 'a site of your own',
    'own-server': 'a server of your own',
    'own-program': 'a program of your own',
    'local-server': 'a server on your own machine',
    download: 'a download',
    google: 'another Google service',
    device: 'a device',
    compiler: 'a compiler',
    build: 'a build tool',
    database: 'a database',
    'web-server': 'a web server',
    provider: 'another provider of models',
    wish: 'a feature request',
  } satisfies Record<ForeignKind, string>,
  edge: 'But these words are Cloudflare’s. They mean the same there; the fixes are those for ChatGPT:',
  near: 'Not enough to say so, but nearest:',
  masked: 'It has keys, addresses or names in it; they are shown masked here. Do not post them.',
  read: (path: string) => `Article: ${path}`,
  fix: (path: string) => `Wizard: ${path}`,
  told: 'Already answered:',
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
