import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { backupsKeptDefault } from '@/lib/database/backup.server'
import { knownBrowserDays } from '@/lib/moderator/known-browser.server'
import { keyKeptHours } from '@/lib/network/network-digest.server'
import { hasteSeconds } from '@/lib/protection/haste'
import { rejectedDays, reportDays, submissionDays } from './retention.server'

const texts = {
  en: {
    days: 'days',
    log: 'never holds the text of a note or the words of a link',
    seconds: { 2: 'For two seconds' },
    rejected: (days: number) => `${days} days after a moderator rejected it`,
    keys: (hours: number) => `destroyed ${hours} hours after its day`,
    copies: (count: number) => new RegExp(`the ${count} latest are kept`),
  },
  fr: {
    days: 'jours',
    log: 'ne contient jamais le texte d’une note ni les mots d’un lien',
    seconds: { 2: 'Pendant deux secondes' },
    rejected: (days: number) => `${days} jours après son rejet par un modérateur`,
    keys: (hours: number) => `détruite ${hours} heures après la fin de son jour`,
    copies: (count: number) => new RegExp(`les ${count} dernières sont gardées`),
  },
}

describe.each(['en', 'fr'] as const)('the page on what is kept, %s', (locale) => {
  const file = `${import.meta.dirname}/../../content/guides/privacy/${locale}.mdx`
  const page = readFileSync(file, 'utf8').replaceAll('\u00a0', ' ')
  const words = texts[locale]

  test('states the times that the site keeps to', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'))
    const ends = rows.map((row) => row.split('|').at(-2)?.trim() ?? '')
    expect(ends).toContain(`${reportDays} ${words.days}`)
    expect(ends).toContain(`${submissionDays} ${words.days}`)
    expect(ends.filter((end) => end.includes(words.rejected(rejectedDays)))).toHaveLength(2)
    expect(page).toContain(words.keys(keyKeptHours))
    expect(page).toMatch(words.copies(backupsKeptDefault))
    expect(page).toContain(`${knownBrowserDays} ${words.days}`)
    expect(page).toContain(words.seconds[hasteSeconds])
  })

  test('says that the words of notes and links are not in the log', () => {
    expect(page).toContain(words.log)
  })
})
