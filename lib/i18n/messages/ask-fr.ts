import type { AskMessages } from './ask-en'
import { identifyFr } from './identify-fr'

/** Ce que dit le champ unique une fois son script arrivé, en français. */
export const askFr: AskMessages = {
  reading: 'Lecture du texte…',
  failed:
    'Le texte n’a pas pu être lu ici : la liste des signatures n’est pas arrivée. Vérifiez votre connexion et réessayez.',
  missing: 'Ce qui le lit n’est pas arrivé. Votre texte est toujours là : vérifiez votre connexion et réessayez.',
  again: 'Réessayer',
  known: (title) => `C’est : ${title}`,
  likely: (title) => `Le plus probable : ${title}`,
  open: 'Lire l’article',
  retry: 'Réessayer ?',
  walk: 'Me guider pas à pas',
  told: 'Déjà répondu',
  toldText: (count: number): string =>
    count === 1
      ? 'L’assistant part de cette réponse, que vous pourrez y changer.'
      : 'L’assistant part de ces réponses, que vous pourrez y changer.',
  which: 'Plusieurs erreurs montrent cela. Laquelle voyez-vous ?',
  shows: (message) => `Son message : ${message}`,
  unknown: 'Inconnu ici',
  unknownText: 'Rien dans ce texte ne nomme une erreur qui ait un article.',
  foreign: (name) =>
    `Cela semble venir d’ailleurs (${name}), ce que ce site ne traite pas. Ce qui répond là-bas en sait plus : voyez son journal, ou sa propre aide.`,
  foreignKinds: identifyFr.foreignKinds,
  edge: identifyFr.edge,
  near: 'Au plus près, sans pouvoir l’affirmer :',
  because: 'Reconnu à',
  others: 'Ou est-ce une autre ?',
  none: 'Aucune de celles-ci',
  notThis: 'Ce n’est pas celle-ci ?',
  next: 'Et maintenant ?',
  noneText:
    'Dites ce que vous voyez en quelques questions, parcourez la liste, ou videz le champ et décrivez-le avec vos propres mots.',
  triage: 'Partir de ce que vous voyez',
  all: 'Toutes les erreurs',
  clear: 'Vider le champ',
  text: 'Le texte, avec ce qui a été reconnu en évidence',
  stays: 'Ce texte n’a pas quitté votre navigateur.',
  hidden: (count) =>
    count === 1
      ? 'Une clé, une adresse ou un numéro est masqué ici. Masquez-le aussi avant de publier ce texte où que ce soit.'
      : `${count} clés, adresses ou numéros sont masqués ici. Masquez-les aussi avant de publier ce texte où que ce soit.`,
  hiddenMark: 'masqué',
  cut: (count) => `Les ${count.toLocaleString('fr')} premiers caractères sont affichés.`,
  picture: {
    choose: 'Lire une capture d’écran',
    reading: 'Lecture de l’image',
    loading: 'Chargement du lecteur d’images (environ 8 Mo, une seule fois)',
    cancel: 'Annuler',
    nothing:
      'Aucun texte lisible dans cette image. Essayez une image plus nette ou plus grande, ou tapez ce qu’elle dit.',
    failed: 'Cette image n’a pas pu être lue. Elle est peut-être abîmée, ou le lecteur n’est pas arrivé.',
    notPicture: 'Ce n’est pas une image.',
    done: 'Texte de l’image ; relisez-le, des lettres peuvent être fausses.',
  },
  kinds: {
    ...identifyFr.what,
    json: 'champ JSON',
    header: 'en-tête',
    against: 'indice',
  },
}
