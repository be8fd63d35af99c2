/** The flow for whoever does not know where to begin: other pages lead to it, so its address is short. */
export const mainFlow = 'triage'

/**
 * Path, after the language, of the page that asks the questions of a flow, with the answers given so far by node id:
 * `/triage?what-you-see=chatgpt-message`, and for any other flow `/flows/<slug>`.
 */
export function toFlowPath(slug: string, answers: Readonly<Record<string, string>> = {}): string {
  const path = slug === mainFlow ? `/${slug}` : `/flows/${slug}`
  const query = new URLSearchParams(answers)
  return query.size > 0 ? `${path}?${query}` : path
}

/** The answers that an address gives (a door: anything may stand there); whether the flow has them, `walk` sees. */
export function parseAnswers(query: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([id, value]) => (typeof value === 'string' ? [[id, value]] : [])),
  )
}
