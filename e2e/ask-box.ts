import type { Page } from '@playwright/test'
import type { Language } from './fixtures'
import { texts } from './texts'

/** What the box says of a text, as far as these journeys look for it. */
export const said = {
  en: {
    told: 'Already answered',
    cause: 'What does the innermost cause say?',
    others: 'Or is it another one?',
    which: 'Several errors show this. Which of these do you see?',
    unknown: 'Not known here',
    stays: 'This text has not left your browser.',
    hidden: /keys, addresses or numbers are hidden here/,
    next: 'What next?',
    triage: 'Start with what you see',
    open: 'Read the article',
    clear: 'Clear the box',
    missing: 'Your text is still here',
    again: 'Try again',
    choose: 'Read a screenshot',
    cancel: 'Cancel',
    nothing: /^No text could be read/,
    failed: /^This picture could not be read/,
    withoutScript: /^Without a script/,
  },
  fr: {
    told: 'Déjà répondu',
    cause: 'Que dit la cause la plus profonde ?',
    others: 'Ou est-ce une autre ?',
    which: 'Plusieurs erreurs montrent cela. Laquelle voyez-vous ?',
    unknown: 'Inconnu ici',
    stays: 'Ce texte n’a pas quitté votre navigateur.',
    hidden: /clés, adresses ou numéros sont masqués ici/,
    next: 'Et maintenant ?',
    triage: 'Partir de ce que vous voyez',
    open: 'Lire l’article',
    clear: 'Vider le champ',
    missing: 'Votre texte est toujours là',
    again: 'Réessayer',
    choose: 'Lire une capture d’écran',
    cancel: 'Annuler',
    nothing: /^Aucun texte lisible/,
    failed: /^Cette image n’a pas pu être lue/,
    withoutScript: /^Sans script/,
  },
} as const satisfies Record<Language, object>

/** Made up, in the form of real ones. */
export const secrets = [
  'sk-proj-PLANTED0123456789abcdefABCDEF',
  'planted.person@example.org',
  '203.0.113.77',
  'PlantedMarker-7391',
]

export const trace = `Traceback (most recent call last):
  File "app.py", line 31, in ask  # ${secrets[3]}
openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}
request by ${secrets[1]} from ${secrets[2]}, Authorization: Bearer ${secrets[0]}
`

export function findBox(page: Page, language: Language) {
  return page.getByRole('textbox', { name: texts[language].mainBox })
}

/** Pastes as a browser does: the clipboard's event first, then the text. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const target = document.activeElement
    if (target === null) throw new Error('nothing has the focus')
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    if (target.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, text)
}

/** Every address and body that the page sends from now on. */
export function watchRequests(page: Page): readonly string[] {
  const sent: string[] = []
  page.on('request', (request) =>
    sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  )
  return sent
}
