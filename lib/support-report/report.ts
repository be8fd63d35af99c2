import type { SupportItem } from '@/lib/content/error-schema'

/** What support asks for and a pasted text may hold. */
export const factItems = [
  'exact-message',
  'request-id',
  'ray-id',
  'organization-id',
] as const satisfies readonly SupportItem[]
type FactItem = (typeof factItems)[number]
export type ReportFacts = Readonly<Partial<Record<FactItem, string>>>

/** A line of the report for support: whole, or the beginning of one that ends in a fact or in a blank. */
export type ReportLine = { readonly text: string; readonly item: SupportItem | null }

/** The report as plain text, with what is known filled in. */
export function fillReport(lines: readonly ReportLine[], facts: ReportFacts, blank: string): string {
  return lines.map(({ text, item }) => (item === null ? text : text + (findFact(facts, item) ?? blank))).join('\n')
}

function findFact(facts: ReportFacts, item: SupportItem): string | undefined {
  const known = factItems.find((one) => one === item)
  return known === undefined ? undefined : facts[known]
}
