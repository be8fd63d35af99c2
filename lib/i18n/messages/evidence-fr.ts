import type { EvidenceMessages } from './evidence-en'

export const evidenceFr: EvidenceMessages = {
  onPlatform: (platform, numbers) => `${platform} : ${numbers}`,
  workedOf: (worked, tried) => `${worked} sur ${tried}`,
  breaks: {
    stopped: (day) => `Ne marche plus depuis le ${day} environ.`,
    less: (day) => `Marche moins souvent depuis le ${day} environ.`,
  },
  beforeAndAfter: (before, after) =>
    `Auparavant, cela a marché ${before.worked} fois sur ${before.tried} ; depuis, ${after.worked} fois sur ${after.tried}.`,
  breakRate:
    'Tant que rien ne change, le hasard ne fait naître cette mention que pour 1 solution sur 100 au plus, aussi longtemps que l’on attende.',
  weeks: 'Semaine par semaine',
  weeksText: (weeks, from, tried, worked) =>
    `${weeks === 1 ? 'Une semaine' : `${weeks} semaines`} à partir du ${from} : ${tried} essais, dont ${worked} réussis. Le tableau ci-dessous donne chaque semaine.`,
  weeksCaption: 'Retours de chaque semaine. En plein : cela a marché.',
  asTable: 'Le graphique en tableau',
  weekFrom: 'Semaine du',
  tried: 'Essais',
  worked: 'Réussis',
}
