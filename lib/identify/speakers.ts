import type { Service } from '@/lib/content/schema'
import { listHosts } from '@/lib/reading/hosts'

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
const aroundOurs = /gpt|openai|claude|gemini|llm|anthropic/
/** Hosts that pages and libraries name without speaking for them. */
const neutralHosts =
  /(?:^|\.)(?:cloudflare\.com|w3\.org|mozilla\.org|example\.(?:com|org)|go\.microsoft\.com|learn\.microsoft\.com|aka\.ms|errors\.pydantic\.dev|readthedocs\.io|googleapis\.com|google\.com|support\.google\.com|schema\.org|fonts\.gstatic\.com|community\.openai\.com)$/
/** Files and calls that look like hosts: `index.de`, `response.me`. */
const codeHosts = /^(?:[a-z_]+\.)+(?:in|me|us|co|dev|app|local|io)$/

const foreignSigns: readonly (Sign & { readonly name: string })[] = [
  {
    name: 'npm',
    strength: 3,
    pattern:
      /\bnpm (?:ERR!|error|WARN)|\byarn (?:add|install) v|\bERR_PNPM|\bnpm (?:i|install|ci|audit)\b(?=.*(?:fail|err|\d{3}))/i,
  },
  {
    name: 'pip',
    strength: 3,
    pattern:
      /\bpip['’]?s? subprocess\b|\bpip\._(?:vendor|internal)\b|\bFailed building wheel\b|\bsubprocess-exited-with-error|\bCould not find a version that satisfies|\bNo matching distribution found|\b(?:pypi\.org|files\.pythonhosted\.org)\b|\bpoetry (?:install|add)\b|\/simple\/[\w-]+\//,
  },
  {
    name: 'Git',
    strength: 3,
    pattern:
      /^fatal: |\bgit (?:push|pull|clone|fetch)\b|\bremote: (?:Permission|Repository|Invalid|error)|\bPermission to \S+\.git denied|\bfailed to push some refs|\bgithub actions?\b/im,
  },
  { name: 'GitHub', strength: 2, pattern: /\bgithub\b(?! ?copilot)|\bgitlab\b|\bbitbucket\b|\boctokit\b/i },
  { name: 'Stripe', strength: 3, pattern: /\bstripe\b|\bcard_declined\b|\bpaypal\b|\bbraintree\b|\badyen\b/i },
  {
    name: 'Docker',
    strength: 3,
    pattern:
      /\bdocker(?:hub| hub| pull| build| run| compose|file|-compose|d)?\b|\bresponse from daemon\b|\btoomanyrequests: |\bkubelet\b|\bkubectl\b|\bkubernetes\b|\bImagePullBackOff\b|\bCrashLoopBackOff\b|\bpodman\b|\bhelm (?:install|upgrade)\b/i,
  },
  {
    name: 'nginx',
    strength: 3,
    pattern:
      /\bnginx(?:\/[\d.]+)?\b|\bapache(?:\/[\d.]+| tomcat|2)?\b|\bphp-fpm\b|\bgunicorn\b|\bhaproxy\b|\btraefik\b|\bcaddy\b|\bIIS \d/i,
  },
  {
    name: 'Hugging Face',
    strength: 3,
    pattern:
      /\bhugging ?face(?:_hub)?\b|\bhf_hub|\btransformers\.|\bllamameta\b|\bmeta-llama\b|\bgated repo\b|\bllama-?[23]\b/i,
  },
  { name: 'Ollama', strength: 3, pattern: /\bollama\b|\bllama\.cpp\b|\blm ?studio\b|\bkoboldcpp\b|\bgguf\b/i },
  {
    name: 'CUDA',
    strength: 3,
    pattern:
      /\bcuda\b|\btorch\.|\bpytorch\b|\bNCCL\b|\btensorflow\b|\bcudnn\b|\bcublas\b|\btorch\.Size\b|\bout of memory\b.*\bGPU\b/i,
  },
  {
    name: 'local server',
    strength: 3,
    pattern: /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|\[::1\]|192\.168\.\d+\.\d+)\b|::1:\d+/,
  },
  {
    name: 'AWS',
    strength: 3,
    pattern:
      /\bboto(?:3|core)\b|\bamazonaws\b|\bAWS\b|\bs3:\/\/|\bdynamodb\b|\bThrottlingException\b|\bbedrock\b|\bAccessDeniedException\b|\bterraform\b/i,
  },
  {
    name: 'database',
    strength: 3,
    pattern:
      /\bmysql\b|\bpostgres(?:ql)?\b|\bmongo(?:db|ose|server\w*)?\b|\bredis\b|\bsqlite\b|\bsqlalchemy\b|\bpsycopg2?\b|\bprisma\b|\bpsql\b|\bORA-\d+|\belasticsearch\b|\bpgbouncer\b|\bmariadb\b/i,
  },
  {
    name: 'build',
    strength: 3,
    pattern:
      /\bgradle\b|\bmaven\b|\bBUILD FAILED\b|\bkotlin\b|\bxcode(?:build)?\b|\bcocoapods\b|\bcargo (?:build|run)\b|\bcrates\.io\b|\bcmake\b|\bwebpack\b|\bvite\b|\bNU\d{4}:|\bnuget\b|\bcomposer (?:install|require|update)\b|\bapt(?:-get)? (?:update|install)\b|\bbrew (?:install|update)\b|\bconda\b(?! ?envs?)/i,
  },
  {
    name: 'another site',
    strength: 3,
    pattern:
      /\b(?:discord(?:\.py|api)?|telegram|slack_sdk|twitter|tweepy|reddit|praw|instagram|facebook|whatsapp|linkedin|spotify|netflix|youtube|tiktok|steam|roblox|minecraft|epic games|playstation|xbox|shopify|salesforce|hubspot|sendgrid|twilio|mailgun|cpanel|wordpress|prestashop|joomla|drupal|magento|gmail|outlook|sharepoint|onedrive|dropbox|notion|airtable|jira|trello|zoom|binance|coinbase|kraken|ebay|leboncoin|impots|ameli|doctolib|sncf|airbnb|uber|deliveroo|fortnite|valorant|jenkins|sonarqube|grafana|prometheus|openstreetmap|google maps|google sheets|google drive|google play|app store|firebase|supabase|mapbox|plex|jellyfin|synology|vmware|proxmox|ssh|sftp|ftp)\b/i,
  },
  {
    name: 'another model',
    strength: 2,
    pattern:
      /\b(?:mistral|cohere|groq|deepseek|perplexity|replicate|together\.ai|fireworks|openrouter|midjourney|stable diffusion|elevenlabs|grok|xai)\b/i,
  },
]

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
    else if (aroundOurs.test(name)) add('chatgpt', 2)
    else if (!neutralHosts.test(name) && !codeHosts.test(name)) addForeign(name, 2.5)
  }
  for (const { service, strength, pattern } of ourSigns) if (pattern.test(text)) add(service, strength)
  for (const { name, strength, pattern } of foreignSigns) if (pattern.test(text)) addForeign(name, strength)
  return { services, ours: Math.max(0, ...services.values()), foreign, foreignName }
}
