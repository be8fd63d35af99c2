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
  foreign: (name: string) => `Cela semble venir d’ailleurs : ${name}.`,
  /** Un autre, qui n’a pas de nom à lui. */
  foreignKinds: {
    'own-site': 'un site à vous',
    'own-server': 'un serveur à vous',
    'own-program': 'un programme à vous',
    'local-server': 'un serveur sur votre machine',
    download: 'un téléchargement',
    google: 'un autre service de Google',
    device: 'un appareil',
    compiler: 'un compilateur',
    build: 'un outil de construction',
    database: 'une base de données',
    'web-server': 'un serveur web',
    provider: 'un autre fournisseur de modèles',
    wish: 'une demande de fonction',
  },
  near: 'Pas assez pour l’affirmer, mais au plus près :',
  masked: 'Le texte contient des clés, des adresses ou des noms ; ils sont masqués ici. Ne les publiez pas.',
  read: (path: string) => `Article : ${path}`,
  fix: (path: string) => `Assistant : ${path}`,
  told: 'Déjà répondu :',
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
