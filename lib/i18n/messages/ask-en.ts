import type { MarkKind } from '@/lib/signature/signature-data'
import { identifyEn } from './identify-en'

/** What the one box says once its script is there, in English: the shape that every other language must have. */
export const askEn = {
  reading: 'Reading the text…',
  failed: 'The text could not be read here: the list of signatures did not come. Check your connection and try again.',
  missing: 'What reads it did not come. Your text is still here: check your connection and try again.',
  again: 'Try again',
  known: (title: string) => `This is: ${title}`,
  likely: (title: string) => `Most likely: ${title}`,
  open: 'Read the article',
  retry: 'Try again?',
  walk: 'Walk me through it',
  told: 'Already answered',
  toldText: (count: number): string =>
    count === 1
      ? 'The wizard begins with this answer, which you can change there.'
      : 'The wizard begins with these answers, which you can change there.',
  which: 'Several errors show this. Which of these do you see?',
  shows: (message: string) => `Its message: ${message}`,
  unknown: 'Not known here',
  unknownText: 'Nothing in this text names an error that has an article.',
  foreign: (name: string) =>
    `It seems to come from elsewhere (${name}), which this site does not cover. What answers there knows more: look into its log, or its own help.`,
  foreignKinds: identifyEn.foreignKinds,
  near: 'Nearest, but not enough to say so:',
  edge: identifyEn.edge,
  because: 'Recognised by',
  others: 'Or is it another one?',
  none: 'None of these',
  notThis: 'Not this one?',
  next: 'What next?',
  noneText:
    'Say what you see in a few questions, look through the list, or clear the box and type a few words of your own.',
  triage: 'Start with what you see',
  all: 'All errors',
  clear: 'Clear the box',
  text: 'The text, with what was recognised marked',
  stays: 'This text has not left your browser.',
  hidden: (count: number) =>
    count === 1
      ? 'One key, address or number is hidden here. Hide it too before you post the text anywhere.'
      : `${count} keys, addresses or numbers are hidden here. Hide them too before you post the text anywhere.`,
  hiddenMark: 'hidden',
  cut: (count: number) => `The first ${count.toLocaleString('en')} characters are shown.`,
  picture: {
    choose: 'Read a screenshot',
    reading: 'Reading the picture',
    loading: 'Fetching the reader of pictures (about 8 MB, once)',
    cancel: 'Cancel',
    nothing: 'No text could be read in this picture. Try a sharper or larger one, or type what it says.',
    failed: 'This picture could not be read. It may be damaged, or the reader did not come.',
    notPicture: 'This is not a picture.',
    done: 'Text of the picture; read it over, letters may be mistaken.',
  },
  kinds: {
    ...identifyEn.what,
    json: 'JSON field',
    header: 'header',
    against: 'sign',
  } satisfies Record<MarkKind, string>,
}
export type AskMessages = typeof askEn
