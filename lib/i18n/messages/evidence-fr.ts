import type { EvidenceMessages } from './evidence-en'

export const evidenceFr: EvidenceMessages = {
  onPlatform: (platform, numbers) => `${platform} : ${numbers}`,
  workedOf: (worked, tried) => `${worked} sur ${tried}`,
  breaks: {
    stopped: (day) => `Ne marche plus depuis le ${day} environ.`,
    less: (day) => `Marche moins souvent depuis le ${day} environ.`,
  },
  beforeAndAfter: (before, after) =>
    `Auparavant, cela a marché ${before.worked} fois sur ${before.tried} ; depuis, ${after.worked} fois sur ${after.tried}.`,
  breakRate:
    'Tant que rien ne change, le hasard ne fait naître cette mention que pour 1 solution sur 100 au plus, aussi longtemps que l’on attende.',
  weeks: 'Semaine par semaine',
  weeksText: (weeks, from, tried, worked) =>
    `${weeks === 1 ? 'Une semaine' : `${weeks} semaines`} à partir du ${from} : ${tried} essais, dont ${worked} réussis. Le tableau ci-dessous donne chaque semaine.`,
  weeksCaption: 'Retours de chaque semaine. En plein : cela a marché.',
  asTable: 'Le graphique en tableau',
  weekFrom: 'Semaine du',
  tried: 'Essais',
  worked: 'Réussis',
  reports: 'Combien de personnes la signalent',
  reportsText:
    'Réseaux d’où un retour sur cette erreur est venu ici, chacun une fois par jour : une solution a marché, n’a pas marché ou n’a pas pu être essayée. Qui ne fait que lire n’est pas compté.',
  asOf: (moment) => `État au ${moment} UTC.`,
  byDay: 'Réseaux par jour, 30 derniers jours',
  byDayText: (networks, days) =>
    `${networks} retours de réseaux en ${days} jours. Le tableau ci-dessous donne chaque jour.`,
  byHour: 'Réseaux d’aujourd’hui, à l’heure de leur premier retour (UTC)',
  byHourText: (networks) =>
    `${networks === 1 ? 'Un réseau' : `${networks} réseaux`} aujourd’hui. Le tableau ci-dessous donne chaque heure.`,
  day: 'Jour',
  networks: 'Réseaux',
  hourUtc: 'Heure (UTC)',
  hour: (hour) => `${hour} h`,
  surge: 'Beaucoup de personnes signalent cette erreur en ce moment.',
  surgesNow: 'Ce que beaucoup signalent en ce moment',
  surgeNumbers: ({ since, networks, usual }) =>
    `${networks} réseaux ${since === 'today' ? 'aujourd’hui' : 'hier, et cela continue'} ; un jour ordinaire, ${usual === 0 ? 'presque aucun' : `${usual} environ`}.`,
  surgeLimit: 'Ce sont des retours faits sur ce site. Ils ne disent pas si le service est en panne.',
}
