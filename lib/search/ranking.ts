import { type SearchEntry, searchKinds } from './entry'
import { type QueryPlan, toPhrase, toWhole } from './query-plan'
import type { Found } from './relevance'
import { hasDigit, listTerms } from './text/words'

/** One thing with all its translations. */
export type Subject = { readonly entries: readonly [SearchEntry, ...SearchEntry[]] }

/** What a thing is known by, ready to compare with a query; subjects by position. */
export type Marks = {
  /** Whole titles and codes (2), and messages, statuses, JSON codes and the like (1). */
  readonly wholes: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** Codes, statuses and the like that an entry declares. */
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>
}

export type Candidate = {
  readonly subject: Subject
  readonly score: number
  /** 2: the query is its title or code; 1: it is another mark of it. */
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
/** The phrase is looked for in the best only: it costs reading their texts. */
const phraseCandidatesMax = 30
const phraseBonus = 1.5
/** Below this share of the best score, what was found is by the way. */
const scoreShareMin = 0.1

/** Puts what was found in order, best first; equals stand by kind and id, so that the order is always the same. */
export function rank({ found, plan, index }: RankInput): readonly Candidate[] {
  const scoreMax = found.reduce((max, { score }) => Math.max(max, score), 0)
  const wholes = index.marks.wholes.get(plan.whole)
  const codes = plan.codes.flatMap((code) => index.marks.codes.get(code) ?? [])
  const candidates: Candidate[] = []
  for (const { subject: position, score } of found) {
    const wholeDegree = wholes?.get(position) ?? 0
    const codeCount = codes.filter((subjects) => subjects.has(position)).length
    const subject = index.subjects[position]
    if (subject === undefined || (score < scoreShareMin * scoreMax && wholeDegree + codeCount === 0)) continue
    const weight = kindWeight[subject.entries[0].kind]
    candidates.push({ subject, score: score * weight, wholeDegree, codeCount, position })
  }
  candidates.sort(compareCandidates)
  const best = candidates.slice(0, phraseCandidatesMax).map((candidate) => weighPhrase(candidate, plan))
  return [...best.sort(compareCandidates), ...candidates.slice(phraseCandidatesMax)]
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

/** Collects what each subject is known by. */
export function collectMarks(subjects: readonly Subject[]): Marks {
  const wholes = new Map<string, Map<number, number>>()
  const codes = new Map<string, Set<number>>()
  subjects.forEach(({ entries }, position) => {
    for (const entry of entries) {
      for (const mark of [entry.id, ...entry.exact, ...entry.wordings]) addWhole(wholes, toWhole(mark), position, 1)
      for (const mark of [entry.title, entry.code ?? '']) addWhole(wholes, toWhole(mark), position, 2)
      for (const code of [entry.code ?? '', ...entry.exact].flatMap(listCodes)) {
        codes.set(code, (codes.get(code) ?? new Set()).add(position))
      }
    }
  })
  return { wholes, codes }
}

function addWhole(wholes: Map<string, Map<number, number>>, whole: string, position: number, degree: number): void {
  if (whole === '') return
  const known = wholes.get(whole) ?? new Map<number, number>()
  wholes.set(whole, known.set(position, Math.max(degree, known.get(position) ?? 0)))
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
  const isSaid = [...texts].map(toPhrase).some((phrase) => {
    return phrase.includes(plan.phrase) || (phrase.trim().includes(' ') && plan.phrase.includes(phrase))
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
