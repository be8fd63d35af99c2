import type { KnownError } from '@/lib/signature/signature-data'
import type { Found } from './collect'

/** A wording that is strong enough to be nobody else's: three or four words that tell something. */
export const proofMin = 8.5
/** Three words that tell something: enough where the service itself prints them. */
export const messageMin = 7.6
/** Two words that tell something: enough where the service itself prints them, and its authors do not call them common. */
const ownMessageMin = 6.6
/** A field of an object that few errors have. */
const fieldMin = 7

const ownEmitters: readonly string[] = ['openai-api', 'chatgpt', 'anthropic-api', 'gemini-api', 'azure-openai']
/** What these print is long enough to be theirs, but they print it in front of everybody's site. */
const sharedEmitters: readonly string[] = ['cloudflare-edge', 'browser']

/** Names of our services, and words of their trade: no other program's message has them. */
const wordsOfOurs =
  /openai|chat ?gpt|\bgpt|claude|anthropic|gemini|token|prompt|\bmodel|completion|conversation|assistant|thread|organi[sz]ation|engine|embedding|fine-?tun|deployment|billing|harm_|candidate|tool_|jsonl|(?:message|body) stream|browser-like|dangerously/i
/** What a message quotes is what it is about: 'proxies', 'socket_options'. */
const quotedName = /'[a-z_]+'/
/** Headers and statuses that only Cloudflare's edge sends. */
const edgeHeader = /^cf-/
const edgeCode = /^5(?:2[0-7]|30)$/
/** A name in a field, `model_not_found`, is proof where it stands as a name, not as words. */
const nameOfField = /^[a-z]+(?:_[a-z]+)+$/

/** Whether one of our services prints an error itself, and not something between it and the reader. */
export function isPrintedByOurs(known: KnownError | undefined): boolean {
  return ownEmitters.includes(known?.emitter ?? '')
}

/** Whether a mark that names an error is proof of it: nobody but our services prints it. `strength` is what it is worth there. */
export function isProof(
  { mark, named }: Found,
  { strength, known }: { readonly strength: number; readonly known: KnownError | undefined },
): boolean {
  if (mark.isCommon === true) return false
  if (mark.kind === 'json') return strength >= fieldMin
  if (mark.kind === 'header') return mark.owners.length === 1 && edgeHeader.test(mark.path ?? '')
  if (mark.kind === 'code') return edgeCode.test(mark.value)
  if (mark.kind !== 'wording' || nameOfField.test(mark.value)) return false
  if (sharedEmitters.includes(known?.emitter ?? '')) return named >= proofMin
  if (quotedName.test(mark.value) && named >= proofMin) return true
  return wordsOfOurs.test(mark.value) || (named >= ownMessageMin && isPrintedByOurs(known))
}
