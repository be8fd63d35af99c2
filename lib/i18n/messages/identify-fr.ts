import type { IdentifyMessages } from './identify-en'

/** Ce que la commande identify dit aux personnes, en français. */
export const identifyFr: IdentifyMessages = {
  found: (title: string) => `C’est : ${title}`,
  perhaps: (title: string) => `Le plus probable : ${title}`,
  sure: (percent: number) => `Certitude : ${percent} %`,
  recognised: 'Reconnu à :',
  mark: (what: string, text: string) => `${text}  (${what})`,
  others: 'Peut aussi être :',
  unknown: 'Inconnu ici : rien dans ce texte ne nomme une erreur qui ait un article.',
  foreign: (name: string) => `Cela ressemble à un message de ${name}.`,
  near: 'Pas assez pour l’affirmer, mais au plus près :',
  masked: 'Le texte contient des clés, des adresses ou des noms ; ils sont masqués ici. Ne les publiez pas.',
  read: (path: string) => `Article : ${path}`,
  nothingGiven: 'Rien n’est arrivé sur l’entrée standard. Essayez : cat erreur.log | npm run -s identify',
  what: {
    wording: 'formulation',
    words: 'mots',
    exception: 'classe d’exception',
    characters: 'caractères',
    status: 'statut HTTP',
    code: 'code',
    host: 'hôte',
  },
}
