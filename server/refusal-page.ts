import type { Locale } from '../lib/i18n/locales'
import { defaultLocale, isLocale } from '../lib/i18n/locales'
import type { Refusal } from './admission'

type Words = { readonly title: string; readonly text: string }

/**
 * These pages stand outside the message catalogues: they must be there when nothing else of the site is asked, and
 * they cost a flood of bad requests no more than a string.
 */
const words: Readonly<Record<Locale, Readonly<Record<Refusal, Words>> & { readonly home: string }>> = {
  en: {
    home: 'To the home page',
    'body-too-large': {
      title: 'Your note is too long to send',
      text: 'Nothing was sent and nothing is lost. Use your browser’s Back button: what you wrote is still in the form. Shorten the note and send it again.',
    },
    'length-missing': {
      title: 'The form did not arrive whole',
      text: 'Your browser, or something between it and us, did not say how long the form is, so we did not read it. Use your browser’s Back button: what you wrote is still in the form. Send it again, from another browser or network if this page comes back.',
    },
    'method-not-allowed': {
      title: 'This address only shows pages and takes forms',
      text: 'A program asked for something that this site does not do. Nothing was changed.',
    },
    'unreadable-address': {
      title: 'This address cannot be read',
      text: 'It may have been cut or changed when it was copied. Check it, or start from the home page.',
    },
    'unexpected-body': {
      title: 'This request cannot be read',
      text: 'It asks for a page and brings a form at once. Nothing was changed. Open the address again in your browser.',
    },
  },
  fr: {
    home: 'Vers la page d’accueil',
    'body-too-large': {
      title: 'Votre note est trop longue pour être envoyée',
      text: 'Rien n’a été envoyé et rien n’est perdu. Utilisez le bouton Précédent de votre navigateur : votre texte est encore dans le formulaire. Raccourcissez la note et envoyez-la de nouveau.',
    },
    'length-missing': {
      title: 'Le formulaire n’est pas arrivé entier',
      text: 'Votre navigateur, ou un intermédiaire, n’a pas indiqué la longueur du formulaire ; nous ne l’avons donc pas lu. Utilisez le bouton Précédent de votre navigateur : votre texte est encore dans le formulaire. Envoyez-le de nouveau, depuis un autre navigateur ou réseau si cette page revient.',
    },
    'method-not-allowed': {
      title: 'Cette adresse affiche des pages et reçoit des formulaires, rien d’autre',
      text: 'Un programme a demandé une chose que ce site ne fait pas. Rien n’a été modifié.',
    },
    'unreadable-address': {
      title: 'Cette adresse est illisible',
      text: 'Elle a peut-être été coupée ou modifiée lors de la copie. Vérifiez-la, ou repartez de la page d’accueil.',
    },
    'unexpected-body': {
      title: 'Cette demande est illisible',
      text: 'Elle demande une page et apporte en même temps un formulaire. Rien n’a été modifié. Ouvrez de nouveau l’adresse dans votre navigateur.',
    },
  },
}

/** The page that tells a person why the request was turned away and what to do, in the language of the address. */
export function toRefusalPage(refusal: Refusal, target: string): string {
  const locale = getLocaleOf(target)
  const { title, text } = words[locale][refusal]
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Fixpoint</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.25rem}h1{font-size:1.5rem;line-height:1.25}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/${locale}">${words[locale].home}</a></p>
</main>
</body>
</html>
`
}

function getLocaleOf(target: string): Locale {
  const first = /^\/([a-z]+)(?:[/?]|$)/.exec(target)?.[1]
  return isLocale(first) ? first : defaultLocale
}
