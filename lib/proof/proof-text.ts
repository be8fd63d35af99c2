import type { Proof } from './schema'

/** The field `altcha` of a form: the task and its solution. Apart from the schema, which no browser needs. */
export function toProofText(proof: Proof): string {
  return btoa(JSON.stringify(proof))
}
