import type { OpenDataMessages } from './open-data-en'

export const openDataFr: OpenDataMessages = {
  title: 'Données ouvertes',
  description:
    'Les retours des lecteurs, additionnés, et les modèles dont est tiré l’ordre des solutions, sous forme de fichiers.',
  intro:
    'Les retours des lecteurs, additionnés, et les modèles dont est calculé l’ordre des solutions. Aucun retour isolé n’y figure.',
  exported: (moment) => `Fichiers du ${moment} UTC.`,
  none: 'Rien n’a encore été exporté.',
  files: 'Les fichiers',
  colon: ' :',
  bytes: (kilobytes) => `${kilobytes} ko`,
  holds: {
    'README.md': 'le texte de cette page en anglais',
    'LISEZ-MOI.md': 'le texte de cette page, à garder avec les fichiers',
    'evidence.json': 'les quatre tableaux ci-dessous en un seul fichier',
    'fixes.csv': 'pour chaque erreur et chaque solution : combien d’essais, combien de réussites',
    'platforms.csv': 'la même chose par plateforme',
    'weeks.csv': 'la même chose par semaine, désignée par son lundi',
    'networks.csv': 'pour chaque erreur et chaque jour UTC : de combien de réseaux un retour est venu',
    'models.json': 'pour chaque erreur dont l’ordre vient des retours : le modèle ajusté, avec sa version',
    'order.json': 'pour chaque erreur : les solutions dans l’ordre où la page les montre',
  },
  licence: 'Licence',
  licenceText: 'Ces fichiers peuvent être utilisés sous cette licence :',
  noLicence:
    'Aucune licence n’est indiquée pour ces fichiers : l’exploitant de ce site n’en a pas choisi. Demandez-lui avant d’en faire plus que ce que la loi permet de toute façon.',
  recompute: 'Recalculer l’ordre',
  recomputeText:
    'Les modèles et le contenu de ce site donnent l’ordre publié, à l’octet près. Dans une copie du projet qui a le contenu de ce jour-là, avec les fichiers dans le dossier « export », cette commande n’affiche rien quand tout concorde :',
  limits: 'Ce que les fichiers ne montrent pas',
  limitList: [
    'Derrière chaque ligne, il y a au moins 10 essais ou 10 réseaux. Les lignes plus petites sont omises, de même que celles qui permettraient d’en calculer une à partir de son total.',
    'Les modèles ne se déduisent pas des tableaux. Ils sont ajustés à des sessions entières : quelles solutions avaient échoué avant qu’une autre soit essayée, ce qui a été répondu aux questions, et quand ; les retours anciens comptent moins. Les sessions ne sont pas publiées : l’ajustement lui-même ne peut donc pas être refait avec ces fichiers.',
    'Un modèle est publié dès que l’ordre repose sur lui, à partir de 20 essais effectifs. Avant cela, l’ordre est celui des auteurs, que donne le contenu.',
    'Seul ce qui compte y figure : ni retours en attente ou annulés, ni retours sur une version antérieure d’une solution. Une décision ultérieure change l’export suivant, jours passés compris.',
    'Les lignes sont coupées selon leur taille : ce qui est rare manque, et les sommes des lignes sont donc trop petites. Deux exports peuvent être comparés, et l’on voit alors ce qui les sépare.',
    'Un réseau n’est pas une personne. Plusieurs personnes derrière une adresse comptent une fois par jour, une personne sur deux réseaux compte deux fois.',
  ],
}
