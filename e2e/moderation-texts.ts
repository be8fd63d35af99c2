import type { Language } from './fixtures'

type Texts = {
  readonly wrong: string
  readonly different: string
  readonly wrongCode: string
  readonly appTitle: string
  readonly codesTitle: string
  readonly codesKept: string
  readonly review: string
  readonly logOut: string
  readonly noApp: string
  readonly useRecovery: string
  readonly show: string
  readonly reject: string
  readonly details: string
  readonly saveText: string
  readonly shown: string
  readonly rejected: string
  readonly edited: string
  readonly accept: string
  readonly accepted: string
  readonly undo: string
  readonly undone: string
  readonly empty: string
  readonly bursts: string
  readonly openBurst: string
  readonly countAll: string
  readonly voidAll: string
  readonly counted: string
  readonly voided: string
  readonly movedUp: string
  readonly rejectTexts: string
  readonly twoDecisions: string
  readonly sameNetwork: string
  readonly keyboard: string
  readonly turnOff: string
}

/** What the pages of moderation say, as far as a journey looks for it. */
export const moderationTexts: Readonly<Record<Language, Texts>> = {
  en: {
    wrong: 'Name and password do not fit',
    different: 'The two passwords are not the same.',
    wrongCode: 'The code was not right',
    appTitle: 'Your authenticator app',
    codesTitle: 'Your recovery codes',
    codesKept: 'I have kept them',
    review: 'To review',
    logOut: 'Log out',
    noApp: 'The app is not at hand',
    useRecovery: 'Use the recovery code',
    show: 'Show it',
    reject: 'Reject',
    details: 'Mend or read more',
    saveText: 'Keep this text',
    shown: 'Note shown.',
    rejected: 'Note rejected.',
    edited: 'Spelling of a note mended.',
    accept: 'Put it into the list',
    accepted: 'Link put into the list.',
    undo: 'Take back',
    undone: 'Taken back.',
    empty: 'Nothing waits here.',
    bursts: 'Bursts',
    openBurst: 'Look at them and decide',
    countAll: 'Count all of them',
    voidAll: 'Void all of them',
    counted: 'Counted together.',
    voided: 'Voided together.',
    movedUp: 'up 1',
    rejectTexts: 'Reject all notes and links',
    twoDecisions: '2 decisions were made.',
    sameNetwork: 'same network',
    keyboard: 'Keyboard',
    turnOff: 'Shortcuts are on: turn them off',
  },
  fr: {
    wrong: 'Le nom et le mot de passe ne vont pas ensemble',
    different: 'Les deux mots de passe ne sont pas les mêmes.',
    wrongCode: 'Le code n’était pas bon',
    appTitle: 'Votre application d’authentification',
    codesTitle: 'Vos codes de secours',
    codesKept: 'Je les ai rangés',
    review: 'À examiner',
    logOut: 'Se déconnecter',
    noApp: 'L’application n’est pas à portée de main',
    useRecovery: 'Utiliser le code de secours',
    show: 'Afficher',
    reject: 'Refuser',
    details: 'Corriger ou en lire plus',
    saveText: 'Garder ce texte',
    shown: 'Note affichée.',
    rejected: 'Note refusée.',
    edited: 'Orthographe d’une note corrigée.',
    accept: 'Ajouter à la liste',
    accepted: 'Lien ajouté à la liste.',
    undo: 'Reprendre',
    undone: 'Décision reprise.',
    empty: 'Rien n’attend ici.',
    bursts: 'Rafales',
    openBurst: 'Les regarder et décider',
    countAll: 'Tout compter',
    voidAll: 'Tout annuler',
    counted: 'Comptés ensemble.',
    voided: 'Annulés ensemble.',
    movedUp: 'monte de 1',
    rejectTexts: 'Refuser toutes les notes et tous les liens',
    twoDecisions: '2 décisions ont été prises.',
    sameNetwork: 'même réseau',
    keyboard: 'Clavier',
    turnOff: 'Raccourcis actifs : les désactiver',
  },
}
