import type { Service } from '@/lib/content/schema'
import { listHosts } from '@/lib/reading/hosts'
import { toLookAlike } from '@/lib/wording/typos'
import { foreignSigns } from './foreign-signs'

/** Who speaks in a text: how strongly each of our services, and what else. */
export type Speakers = {
  readonly services: ReadonlyMap<Service, number>
  /** The strongest sign of one of ours, 0 when there is none: 1 named by the way, 2 named, 3 speaks. */
  readonly ours: number
  /** The same of anybody else. */
  readonly foreign: number
  readonly foreignName: string | null
}

type Sign = { readonly pattern: RegExp; readonly strength: number }

const ourSigns: readonly (Sign & { readonly service: Service })[] = [
  {
    service: 'chatgpt',
    strength: 2,
    pattern:
      /\b(?:chat ?-?gpt|chagpt|chatpgt|chat gtp|chatgtp|gpts?\b(?!-?\d)|chat\.openai|chatgpt\.com|codex|sora)\b/i,
  },
  {
    service: 'openai-api',
    strength: 3,
    pattern:
      /\b(?:openai|OpenAI)\.(?:\w+\.)*\w*(?:Error|error)|\bOpenAI(?:\.\w+)*\.(?:makeRequest|makeStatusError|Chat)|at (?:Function\.)?(?:APIError\.generate|OpenAI\.)|\/openai\/[\w/.-]+\.(?:py|js|mjs|ts)\b|openai[\\/](?:_|api_|resources|error|core|lib|src)|OpenAI\.\w+Client/,
  },
  {
    service: 'openai-api',
    strength: 2,
    pattern:
      /\bopen ?-?a[il1]\b|\bopenai\b|\boaieval\b|\bwhisper-1\b|\bgpt-?[345][\w.-]*|\bdall-?e\b|\bo[134]-(?:mini|preview|pro)\b|\btext-(?:embedding|davinci)[\w-]*|\bdavinci\b|\bOPENAI_API_KEY\b|\bassistants? api\b|\bx-ratelimit-(?:limit|remaining|reset)-(?:requests|tokens)/i,
  },
  { service: 'anthropic', strength: 3, pattern: /\banthropic\.(?:\w+\.)*\w*Error|@anthropic-ai|\banthropic[\\/]_/ },
  { service: 'anthropic', strength: 2, pattern: /\banthropic\b|\bclaude\b|\bclaude-[\w.-]+|\bx-api-key\b/i },
  {
    service: 'gemini',
    strength: 3,
    pattern:
      /\bGoogleGenerativeAI|\bgoogle\.(?:api_core|generativeai|genai|ai)\b|\bgoogle[\\/](?:generativeai|genai|api_core)|\bgenerativelanguage\b|\bVertexAI|\bChatGoogleGenerativeAI/,
  },
  { service: 'gemini', strength: 2, pattern: /\bgemini\b|\bvertex ?-?ai\b|\bai studio\b|\bbard\b|\bpalm 2\b/i },
  {
    service: 'azure-openai',
    strength: 3,
    pattern:
      /\bAzure\.AI\.OpenAI\b|\bopenai\.azure\b|\bAzureOpenAI\b|\bcognitiveservices\b|\bOperation under Azure OpenAI\b/,
  },
  {
    service: 'azure-openai',
    strength: 2,
    pattern:
      /\bazure[ -]?open ?ai\b|\bazure\b(?=.{0,60}\b(?:gpt|openai|deployment))|\b(?:gpt|openai|deployment)\b(?=.{0,60}\bazure\b)/i,
  },
]

const ourHosts: readonly { readonly service: Service; readonly pattern: RegExp }[] = [
  {
    service: 'azure-openai',
    pattern: /(?:^|\.)(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com)$/,
  },
  { service: 'openai-api', pattern: /(?:^|\.)(?:api\.openai\.com|platform\.openai\.com|api\.openapi\.com)$/ },
  {
    service: 'chatgpt',
    pattern: /(?:^|\.)(?:openai\.com|chatgpt\.com|oaiusercontent\.com|oaistatic\.com|challenges\.cloudflare\.com)$/,
  },
  { service: 'anthropic', pattern: /(?:^|\.)(?:anthropic\.com|claude\.ai|claude\.com)$/ },
  {
    service: 'gemini',
    pattern:
      /(?:^|\.)(?:generativelanguage\.googleapis\.com|aiplatform\.googleapis\.com|aistudio\.google\.com|gemini\.google\.com|ai\.google\.dev|generativeai\.google)$/,
  },
]
/** Names in a host of somebody who offers ours on: a site around ChatGPT. */
const aroundOurs = /gpt|openal|openai|ciaude|claude|gemln|gemin|llm|anthroplc|cloudflare|doudflare|challenges/
/** Hosts that pages and libraries name without speaking for them. */
const neutralHosts =
  /(?:^|\.)(?:cloudflare\.com|w3\.org|mozilla\.org|go\.microsoft\.com|learn\.microsoft\.com|aka\.ms|errors\.pydantic\.dev|readthedocs\.io|googleapis\.com|google\.com|support\.google\.com|schema\.org|fonts\.gstatic\.com|community\.openai\.com)$/
/** Files and calls that look like hosts: `index.de`, `response.me`. */
const codeHosts = /^(?:[a-z_]+\.)+(?:in|me|us|co|dev|app|local|io)$/

/** Reads who speaks in a clean text. */
export function readSpeakers(text: string): Speakers {
  const services = new Map<Service, number>()
  const add = (service: Service, strength: number) =>
    services.set(service, Math.max(services.get(service) ?? 0, strength))
  let foreign = 0
  let foreignName: string | null = null
  const addForeign = (name: string, strength: number) => {
    if (strength <= foreign) return
    foreign = strength
    foreignName = name
  }

  for (const { name } of listHosts(text)) {
    const own = ourHosts.find(({ pattern }) => pattern.test(name))
    if (own !== undefined) add(own.service, 3)
    else if (aroundOurs.test(toLookAlike(name))) add('chatgpt', 2)
    else if (!neutralHosts.test(name) && !codeHosts.test(name)) addForeign(name, 2)
  }
  for (const { service, strength, pattern } of ourSigns) if (pattern.test(text)) add(service, strength)
  for (const { name, strength, pattern } of foreignSigns) if (pattern.test(text)) addForeign(name, strength)
  return { services, ours: Math.max(0, ...services.values()), foreign, foreignName }
}
