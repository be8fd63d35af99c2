/** Words of grammar, folded. What tells two errors apart is not among them: "too many", "out", "again", "one" stay. */
const grammar = new Set(
  `
  an and are as at be been but by can cannot could did do does doesn don for from get gets getting got had has have he
  her his how if in into is isn it its just keep keeps let ll me my no nor not of off on or our please re she should so
  some than that the their them then there these they this those to us ve was we were what when where which while who
  why will with won would you your
  ai ait alors as au aux avec avoir car ce ceci cela ces cet cette chez comme comment dans de depuis des dois donc du
  elle elles en entre es est et etait ete etes etre eu fait faire faut il ils je la le les leur leurs lors lui ma mais
  me mes moi mon ne ni nos notre nous on ont ou oui par parce pas peut peux pour pourquoi qu quand que quel quelle
  quels quelles qui quoi sa sans se ses si son sont sous suis sur ta te tes toi ton toujours tous tout toute tres tu un
  une vers via voici vos votre vous
  `
    .trim()
    .split(/\s+/),
)

/** Words that nearly every entry has or could have, folded, some as they are misspelt: they decide only by themselves. */
const generic = new Set(
  `
  error errors eror errror erorr erreur erreurs ereur erreure code codes http https problem problems probleme problemes
  issue plus
  `
    .trim()
    .split(/\s+/),
)

export type WordStrength = 'strong' | 'generic' | 'grammar'

/** How much a folded word says about what is looked for. A single letter is what an apostrophe leaves behind. */
export function getStrength(term: string): WordStrength {
  if (grammar.has(term) || /^\p{L}$/u.test(term)) return 'grammar'
  return generic.has(term) ? 'generic' : 'strong'
}
