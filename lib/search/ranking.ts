import { type SearchEntry, searchKinds } from './entry'
import { type QueryPlan, toPhrase, toWhole } from './query-plan'
import type { Found } from './relevance'
import { queryLimits } from './schema'
import { hasDigit, listTerms } from './text/words'

/** One thing with all its translations. */
export type Subject = { readonly entries: readonly [SearchEntry, ...SearchEntry[]] }

/** What subjects are known by, each mark with the positions of the subjects that have it. */
export type Marks = {
  /** Titles and codes, whole. */
  readonly titles: ReadonlyMap<string, readonly number[]>
  /** Messages, statuses, JSON codes and the like, whole. */
  readonly details: ReadonlyMap<string, readonly number[]>
  /** Each single code that a subject declares. */
  readonly codes: ReadonlyMap<string, readonly number[]>
}

export type Candidate = {
  readonly subject: Subject
  readonly score: number
  /** 2: the query is its title or code; 1: it is a detail of it; 0: neither. */
  readonly wholeDegree: number
  /** How many of the codes that the query names it declares. */
  readonly codeCount: number
  /** Position among the subjects, which stand by kind and id: decides between equals. */
  readonly position: number
}

type RankInput = {
  readonly found: readonly Found[]
  readonly plan: QueryPlan
  readonly index: { readonly subjects: readonly Subject[]; readonly marks: Marks }
}

const kindWeight = { error: 1, guide: 0.9, fix: 0.8, resource: 0.8 } satisfies Record<SearchEntry['kind'], number>
const candidatesMax = 300
/** The phrase is looked for in the best only: it costs reading their texts. */
const phraseCandidatesMax = 30
const phraseBonus = 1.5
/** Below this share of the best score, what was found is by the way. */
const scoreShareMin = 0.1

/** Puts what was found in order, best first; equals stand by kind and id, so that the order is always the same. */
export function rank({ found, plan, index }: RankInput): readonly Candidate[] {
  const scoreMin = findScoreMin(found)
  const classes = findClasses(plan, index.marks)
  const candidates: Candidate[] = []
  for (const { subject: position, score } of found) {
    const subject = index.subjects[position]
    const known = classes.get(position)
    if (subject === undefined || (score < scoreMin && known === undefined)) continue
    const weight = kindWeight[subject.entries[0].kind]
    candidates.push({ subject, position, score: score * weight, ...(known ?? { wholeDegree: 0, codeCount: 0 }) })
  }
  candidates.sort(compareCandidates)
  const best = candidates.slice(0, phraseCandidatesMax).map((candidate) => weighPhrase(candidate, plan))
  return [...best.sort(compareCandidates), ...candidates.slice(phraseCandidatesMax)]
}

/** The subjects that the query names, by title, detail or code. */
function findClasses({ whole, codes }: QueryPlan, marks: Marks) {
  const classes = new Map<number, { wholeDegree: number; codeCount: number }>()
  function get(position: number) {
    const known = classes.get(position) ?? { wholeDegree: 0, codeCount: 0 }
    classes.set(position, known)
    return known
  }
  for (const code of new Set(codes)) for (const position of marks.codes.get(code) ?? []) get(position).codeCount += 1
  for (const position of marks.details.get(whole) ?? []) get(position).wholeDegree = 1
  for (const position of marks.titles.get(whole) ?? []) get(position).wholeDegree = 2
  return classes
}

/** The least score to go on with, for what the query does not name: near enough to the best, and not too many. */
function findScoreMin(found: readonly Found[]): number {
  const scores = Float64Array.from(found, ({ score }) => score).sort()
  return Math.max(scoreShareMin * (scores.at(-1) ?? 0), scores.at(-candidatesMax) ?? 0)
}

/** Brings the translations of each thing together, by kind and id whatever the order of the entries. */
export function toSubjects(entries: readonly SearchEntry[]): readonly Subject[] {
  const subjects = new Map<string, [SearchEntry, ...SearchEntry[]]>()
  for (const entry of entries) {
    const identity = `${searchKinds.indexOf(entry.kind)} ${entry.id}`
    const known = subjects.get(identity)
    if (known === undefined) subjects.set(identity, [entry])
    else known.push(entry)
  }
  for (const translations of subjects.values()) translations.sort((a, b) => compareText(a.locale, b.locale))
  return [...subjects].sort(([a], [b]) => compareText(a, b)).map(([, translations]) => ({ entries: translations }))
}

/** Collects what the subjects are known by. */
export function collectMarks(subjects: readonly Subject[]): Marks {
  return {
    titles: collect(subjects, (entry) => [entry.title, entry.code ?? ''].map(toWhole)),
    details: collect(subjects, (entry) => [entry.id, ...entry.exact, ...entry.wordings.filter(isTypable)].map(toWhole)),
    codes: collect(subjects, (entry) => [entry.code ?? '', ...entry.exact].flatMap(listCodes)),
  }
}

function collect(subjects: readonly Subject[], listMarks: (entry: SearchEntry) => readonly string[]) {
  const positions = new Map<string, number[]>()
  subjects.forEach(({ entries }, position) => {
    for (const mark of new Set(entries.flatMap(listMarks))) {
      const known = positions.get(mark)
      if (known !== undefined) known.push(position)
      else if (mark !== '') positions.set(mark, [position])
    }
  })
  return positions
}

function isTypable(wording: string): boolean {
  return wording.length <= queryLimits.lengthMax
}

/** "521 / 522" declares two codes, `context_length_exceeded` one: its words by themselves are no codes. */
function listCodes(text: string): readonly string[] {
  const terms = listTerms(text)
  return [...terms.filter(hasDigit), ...terms.slice(0, 1)]
}

/** Words in the typed order, or a whole message within what was pasted, say more than the same words scattered. */
function weighPhrase(candidate: Candidate, plan: QueryPlan): Candidate {
  if (plan.wordCount < 2) return candidate
  const texts = new Set(candidate.subject.entries.flatMap((entry) => [entry.title, ...entry.wordings]))
  const typed = plan.phrase.trimEnd()
  const isSaid = [...texts].map(toPhrase).some((phrase) => {
    return phrase.includes(typed) || (phrase.trim().includes(' ') && plan.phrase.includes(phrase))
  })
  return isSaid ? { ...candidate, score: candidate.score * phraseBonus } : candidate
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return b.wholeDegree - a.wholeDegree || b.codeCount - a.codeCount || b.score - a.score || a.position - b.position
}

/** By code unit, the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
