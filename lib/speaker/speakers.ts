import type { Service } from '@/lib/content/schema'
import { listHosts } from '@/lib/reading/hosts'
import { countSlips, toLookAlike } from '@/lib/wording/typos'
import { foreignSigns } from './foreign-signs'
import type { Foreigner } from './foreigner'
import { ourHosts, ourNames, ourSigns, ourTrade } from './our-signs'

/** Who speaks in a text: how strongly each of our services, and what else. */
export type Speakers = {
  readonly services: ReadonlyMap<Service, number>
  /** Whether words of our services' trade stand there: prompts, completions, embeddings. */
  readonly isOurTrade: boolean
  /** The strongest sign of one of ours, 0 when there is none: 1 named by the way, 2 named, 3 speaks. */
  readonly ours: number
  /** The same of anybody else. */
  readonly foreign: number
  readonly foreigner: Foreigner | null
  /** Whether a host or an address stands there that is nobody's of ours. */
  readonly isHostForeign: boolean
}

/** Names in a host of somebody who offers ours on: a site around ChatGPT. */
const aroundOurs = /gpt|openal|openai|ciaude|claude|gemln|gemin|llm|anthroplc|cloudflare|doudflare|challenges/
/** Hosts that pages and libraries name without speaking for them. */
const neutralHosts =
  /^googleapis\.com$|(?:^|\.)(?:cloudflare\.com|w3\.org|mozilla\.org|go\.microsoft\.com|learn\.microsoft\.com|aka\.ms|errors\.pydantic\.dev|readthedocs\.io|www\.googleapis\.com|google\.com|type\.googleapis\.com|support\.google\.com|schema\.org|fonts\.gstatic\.com|community\.openai\.com)$/
/** Files and calls that look like hosts: `index.de`, `response.me`. */
const codeHosts = /^(?:[a-z_]+\.)+(?:in|me|us|co|dev|app|local|io)$/

/** A host that says nothing where it is only named; one that was asked and did not answer speaks. */
function isNeutral(name: string, before: string): boolean {
  return neutralHosts.test(name) && !/\bhost=['"]$/.test(before)
}

/** Reads who speaks in a clean text. */
export function readSpeakers(text: string): Speakers {
  const services = new Map<Service, number>()
  const add = (service: Service, strength: number) =>
    services.set(service, Math.max(services.get(service) ?? 0, strength))
  let strongest: { readonly foreigner: Foreigner; readonly strength: number } | null = null
  for (const { name, start, end, isInAddress } of listHosts(text)) {
    const own = ourHosts.find(({ pattern }) => pattern.test(name))
    if (own !== undefined) add(own.service, 3)
    else if (aroundOurs.test(toLookAlike(name))) add('chatgpt', 2)
    else if (
      !isNeutral(name, text.slice(0, start)) &&
      (isInAddress || /[/]|:\d/.test(text.slice(end, end + 2)) || !codeHosts.test(name))
    )
      strongest ??= { foreigner: { name }, strength: 2 }
  }
  const address = findForeignAddress(text)
  if (address !== null) strongest ??= { foreigner: { name: address }, strength: 2 }
  const isHostForeign = strongest !== null
  const library = findForeignLibrary(text)
  if (library !== null) strongest ??= { foreigner: { name: library }, strength: 2 }
  for (const { service, strength, pattern } of ourSigns) if (pattern.test(text)) add(service, strength)
  for (const service of listMisspelt(text)) add(service, 2)
  const names = splitNames(text)
  for (const sign of foreignSigns) {
    if (sign.strength <= (strongest?.strength ?? 0)) continue
    const [found] = sign.pattern.exec(text) ?? sign.pattern.exec(names) ?? []
    if (found !== undefined) strongest = { foreigner: sign.whose ?? { name: found }, strength: sign.strength }
  }
  return {
    services,
    isOurTrade: ourTrade.test(text),
    ours: Math.max(0, ...services.values()),
    foreign: strongest?.strength ?? 0,
    foreigner: strongest?.foreigner ?? null,
    isHostForeign,
  }
}

/** The classes of a text, taken apart: `TwitterError` is Twitter's. */
function splitNames(text: string): string {
  const classes = text.match(/\b[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:Error|Exception)\b/g) ?? []
  return classes.map((name) => name.replace(/([a-z])([A-Z])/g, '$1 $2')).join('\n')
}

const addressPattern = /(?<![\d.]|ipv[46]:)(?:\d{1,3}\.){3}\d{1,3}(?=:\d{2,5}\b)/g
/** Addresses of Cloudflare, behind which our services are, and of nobody. */
const ourAddresses = /^(?:104\.(?:1[6-9]|2\d)|162\.159|172\.(?:6[4-9]|7[01])|188\.114|198\.41|0|127|10|192\.168)\./

/** An address with its port that was asked and is nobody's of ours. */
function findForeignAddress(text: string): string | null {
  for (const [address] of text.matchAll(addressPattern)) if (!ourAddresses.test(address)) return address
  return null
}

/** Who types a question makes slips; a longer text is copied. */
const typedLengthMax = 400
/** Words that are a slip away from a name of ours, and are not meant for it. */
const otherWords = /^(?:openapi|clause|clauses)$/

/** The services whose names stand in a typed text with a slip: `opnai`, `chatpgt`. */
function listMisspelt(text: string): readonly Service[] {
  if (text.length > typedLengthMax) return []
  const words = text.toLowerCase().match(/[a-z]{5,10}/g) ?? []
  return words.flatMap((word) =>
    otherWords.test(word) ? [] : ourNames.filter(({ name }) => isSlipOf(word, name)).map(({ service }) => service),
  )
}

const twoSlipsMin = 9

function isSlipOf(word: string, name: string): boolean {
  const max = name.length >= twoSlipsMin && word[0] === name[0] ? 2 : 1
  const slips = countSlips(word, name, max)
  return slips > 0 && slips <= max
}

const classPath =
  /(?<![\w/\\.$-])([a-z_]\w{2,30})(?:(?:\.\w{1,30}){1,5}(?:Error|Exception|Exceeded|Timeout|Response|NotFound)|\.(?:exceptions?|errors?)\.\w+)\b/g
/** Libraries that carry our services' errors on, or that anybody's program has. */
const neutralLibraries =
  /^(?:openai|anthropic|google|azure|langchain\w*|litellm|llama_index|instructor|httpx2?|httpcore2?|h11|websockets?|requests|urllib3|aiohttp|asyncio|socket|ssl|json|http|urllib|concurrent|java|javax|okhttp3|retrofit2|tenacity|backoff|grpc|pydantic\w*|simplejson|builtins|vertexai|genai|evals|gradio|streamlit|node|undici|axios|com|org|exceptions|error|errors|self|client|response|raise|except|module)$/

/** The library of a class that neither is ours nor everybody's: `weaviate.exceptions.…`. */
function findForeignLibrary(text: string): string | null {
  for (const [, library = ''] of text.matchAll(classPath)) if (!neutralLibraries.test(library)) return library
  return null
}
