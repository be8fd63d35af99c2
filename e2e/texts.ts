import type { Language } from './fixtures'

/** What the pages say, as far as a journey looks for it. */
type Texts = {
  readonly skip: string
  readonly otherLanguage: string
  readonly headerBox: string
  readonly mainBox: string
  readonly find: string
  readonly someResults: RegExp
  readonly noResult: RegExp
  readonly verdict: readonly [side: string, retry: string, bestFix: string]
  readonly walk: string
  readonly step: (number: number) => string
  readonly questionFirst: string
  readonly unknown: string
  readonly soFar: string
  readonly change: (what: string) => string
  readonly failedSoFar: string
  readonly alreadyTried: string
  readonly goOnWithout: string
  readonly fixed: string
  readonly stopped: RegExp
  readonly supportReport: string
  readonly timeLabel: string
  readonly accountLabel: string
  readonly blank: string
  readonly copy: string
  readonly copyLink: string
  readonly copied: string
  readonly steps: string
  readonly didItWork: string
  readonly worked: string
  readonly failed: string
  readonly couldNot: string
  readonly nobody: string
  readonly workedForOne: string
  readonly workedForNone: string
  readonly thanks: string
  readonly thanksFailed: string
  readonly standsBefore: string
  readonly uncounted: string
  readonly otherThings: string
  readonly notYet: string
  readonly back: string
  readonly note: string
  readonly platform: string
  readonly send: string
  readonly noteHeld: string
  readonly noteMasked: string
  readonly ownNote: string
  readonly deleteNote: string
  readonly noteGone: string
  readonly alsoWorked: string
  readonly alsoWorkedForOne: string
  readonly reportNote: string
  readonly voted: string
  readonly reported: string
  readonly proofDone: string
  readonly links: Readonly<
    Record<
      | 'suggest'
      | 'url'
      | 'title'
      | 'helps'
      | 'send'
      | 'badUrl'
      | 'held'
      | 'waiting'
      | 'back'
      | 'usefulToOne'
      | 'usefulToOneOf',
      string
    >
  >
  readonly noteTooLong: string
  readonly tooMany: string
  readonly otherSite: string
  readonly incomplete: string
  readonly notFound: string
  readonly tooLongQuery: string
  readonly notUnderstood: string
}

export const texts: Readonly<Record<Language, Texts>> = {
  en: {
    skip: 'Skip to the content',
    otherLanguage: 'Français',
    headerBox: 'Search errors and guides',
    mainBox: 'Error code, message or screenshot',
    find: 'Find it',
    someResults: /^\d+ results?$/,
    noResult: /^No result for/,
    verdict: ['Whose side', 'Try again?', 'Best first fix'],
    walk: 'Walk me through it',
    step: (number) => `Step ${number} · `,
    questionFirst: 'One question first',
    unknown: 'I don’t know',
    soFar: 'So far',
    change: (what) => `Change: ${what}`,
    failedSoFar: 'still broken',
    alreadyTried: 'I have already tried something',
    goOnWithout: 'Go on without these',
    fixed: 'Fixed',
    stopped: /^(Nothing more to try here|Better to stop here)$/,
    supportReport: 'Report for support',
    timeLabel: 'Report written (UTC)',
    accountLabel: 'Account e-mail',
    blank: '[fill in]',
    copy: 'Copy',
    copyLink: 'Copy the link',
    copied: 'Copied',
    steps: 'Steps',
    didItWork: 'Did it work?',
    worked: 'It works',
    failed: 'Still broken',
    couldNot: 'I cannot do this',
    nobody: 'Nobody has reported yet',
    workedForOne: 'Worked for 1 of 1 who tried it',
    workedForNone: 'Worked for 0 of 1 who tried it',
    thanks: 'Thank you. The next person’s way is shorter now.',
    thanksFailed: 'That it did not help is worth as much to the next person.',
    standsBefore: 'Today’s report from your network stays as it was: still broken.',
    uncounted: 'Your result is not among the numbers that others see.',
    otherThings: 'Other things to try',
    notYet: 'No report from your network stands here today.',
    back: 'Back to the article',
    note: 'Note',
    platform: 'Platform',
    send: 'Send',
    noteHeld: 'Your note is kept and will be read before it is shown.',
    noteMasked: 'were masked before storing',
    ownNote: 'the link to your note',
    deleteNote: 'Delete this note for good',
    noteGone: 'There is no note here',
    alsoWorked: 'Also worked for me',
    alsoWorkedForOne: 'also worked for 1',
    reportNote: 'Report',
    voted: 'It counts once a day for your network.',
    reported: 'A person will look at',
    proofDone: 'Your browser has solved its task.',
    links: {
      suggest: 'Suggest a link',
      url: 'Address',
      title: 'Title',
      helps: 'What it helps with',
      send: 'Send',
      badUrl: 'lead to a public page',
      held: 'A person will look at the link',
      waiting: 'Somebody suggested this page before you.',
      back: 'Back to the list of resources',
      usefulToOne: 'Useful to 1',
      usefulToOneOf: 'Useful to 1:',
    },
    noteTooLong: 'The note is longer than 1000 characters.',
    tooMany: 'Many reports came from your network just now.',
    otherSite: 'The form was sent from another site.',
    incomplete: 'The form was not complete, or held something that does not belong there.',
    notFound: 'This page does not exist',
    tooLongQuery: 'Only the first 200 characters were searched.',
    notUnderstood: 'Part of the address was not understood and was left out:',
  },
  fr: {
    skip: 'Aller au contenu',
    otherLanguage: 'English',
    headerBox: 'Chercher une erreur ou un guide',
    mainBox: 'Code, message d’erreur ou capture d’écran',
    find: 'Chercher',
    someResults: /^\d+ résultats?$/,
    noResult: /^Aucun résultat pour/,
    verdict: ['De quel côté', 'Réessayer ?', 'À essayer d’abord'],
    walk: 'Me guider pas à pas',
    step: (number) => `Étape ${number} · `,
    questionFirst: 'D’abord une question',
    unknown: 'Je ne sais pas',
    soFar: 'Jusqu’ici',
    change: (what) => `Modifier : ${what}`,
    failedSoFar: 'toujours en panne',
    alreadyTried: 'J’ai déjà essayé quelque chose',
    goOnWithout: 'Continuer sans ces solutions',
    fixed: 'Réparé',
    stopped: /^(Plus rien à essayer ici|Mieux vaut s’arrêter ici)$/,
    supportReport: 'Compte rendu pour l’assistance',
    timeLabel: 'Compte rendu écrit (UTC)',
    accountLabel: 'Adresse électronique du compte',
    blank: '[à compléter]',
    copy: 'Copier',
    copyLink: 'Copier le lien',
    copied: 'Copié',
    steps: 'Étapes',
    didItWork: 'Est-ce que cela a marché ?',
    worked: 'Ça marche',
    failed: 'Toujours en panne',
    couldNot: 'Je ne peux pas le faire',
    nobody: 'Personne n’a encore donné de retour',
    workedForOne: 'A marché pour 1 personne sur 1 qui a essayé',
    workedForNone: 'N’a marché pour personne (1 essai)',
    thanks: 'Merci. Le chemin de la personne suivante est plus court.',
    thanksFailed: 'Savoir que cela n’a pas aidé compte autant pour la personne suivante.',
    standsBefore: 'Le retour de votre réseau reste celui d’avant, aujourd’hui : toujours en panne.',
    uncounted: 'Votre résultat n’est pas parmi les chiffres que voient les autres.',
    otherThings: 'D’autres choses à essayer',
    notYet: 'Aucun retour de votre réseau n’est enregistré ici aujourd’hui.',
    back: 'Retour à l’article',
    note: 'Note',
    platform: 'Plateforme',
    send: 'Envoyer',
    noteHeld: 'Votre note est conservée ; elle sera lue avant de paraître.',
    ownNote: 'le lien vers votre note',
    deleteNote: 'Supprimer cette note définitivement',
    noteGone: 'Il n’y a pas de note ici',
    alsoWorked: 'A aussi marché pour moi',
    alsoWorkedForOne: 'a aussi marché pour 1',
    reportNote: 'Signaler',
    voted: 'Cela compte une fois par jour pour votre réseau.',
    reported: 'Une personne va regarder',
    proofDone: 'Votre navigateur a résolu sa tâche.',
    links: {
      suggest: 'Proposer un lien',
      url: 'Adresse',
      title: 'Titre',
      helps: 'À quoi il aide',
      send: 'Envoyer',
      badUrl: 'mener à une page publique',
      held: 'Une personne regardera le lien',
      waiting: 'Quelqu’un a proposé cette page avant vous.',
      back: 'Retour à la liste des ressources',
      usefulToOne: 'Utile à 1',
      usefulToOneOf: 'Utile à 1 :',
    },
    noteMasked: 'a été masqué avant l’enregistrement',
    noteTooLong: 'La note dépasse 1000 caractères.',
    tooMany: 'Beaucoup de retours viennent d’arriver de votre réseau.',
    otherSite: 'Le formulaire a été envoyé depuis un autre site.',
    incomplete: 'Le formulaire était incomplet, ou contenait un élément qui n’y a pas sa place.',
    notFound: 'Cette page n’existe pas',
    tooLongQuery: 'Seuls les 200 premiers caractères ont été cherchés.',
    notUnderstood: 'Une partie de l’adresse n’a pas été comprise et a été laissée de côté :',
  },
}
