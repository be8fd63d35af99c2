import type { Service } from '@/lib/content/schema'

/** A sign that one of our services speaks: 3 speaks, 2 is named. */
type OurSign = { readonly service: Service; readonly strength: number; readonly pattern: RegExp }

/** Classes, paths and names of our services in a text, also as parts of a name: `ChatGPTAPI`, `my_openai_client`. */
export const ourSigns: readonly OurSign[] = [
  named(
    'chatgpt',
    String.raw`(?<![\w.-])(?:\w*chat ?-?gpt\w*|chagpt|chatpgt|chatgtp|chat gtp|gpts?\b(?!-?\d)|codex|sora)\b`,
  ),
  speaks(
    'openai-api',
    String.raw`\bopenai\.(?:\w+\.)*\w*error|\bOpenAI(?:\.\w+)*\.(?:makeRequest|makeStatusError|Chat)|at (?:Function\.)?(?:APIError\.generate|OpenAI\.)|\bopenai[\\/](?:_|api_|resources|error|core|lib|src|\w+\.(?:py|m?js|ts)\b)|OpenAI\.\w+Client|\bOpenAIError\b|\bAPI(?:Connection|Timeout|ConnectionTimeout|Status|ResponseValidation)Error\b`,
  ),
  // The shape of its errors: message, type, param and code side by side.
  speaks(
    'openai-api',
    String.raw`["']param["']?\s*:\s*(?:null|None|["'][^"'\n]{0,80}["']),?\s*["']?code["']?\s*:|\bError code: \d{3} - \{|["']?type["']?\s*:\s*["'][a-z_]+["'],\s*["']?param["']?\s*:`,
  ),
  named(
    'openai-api',
    String.raw`openai|\bopen ?-?a[il1]\b|\boaieval\b|\bwhisper\b|\bgpt-?[345][\w.-]*|\bdall-?e\b|\bo[134]-(?:mini|preview|pro)\b|\btext-(?:embedding|davinci)[\w-]*|\bdavinci\b|\bassistants? api\b|\bx-ratelimit-(?:limit|remaining|reset)-(?:requests|tokens)`,
  ),
  speaks('anthropic', String.raw`\banthropic\.(?:\w+\.)*\w*Error|@anthropic-ai|\banthropic[\\/]_`),
  named('anthropic', String.raw`anthropic|\bclaude|\bx-api-key\b`),
  speaks(
    'gemini',
    String.raw`\bGoogleGenerativeAI|\bgoogle\.(?:api_core|generativeai|genai|ai)\b|\bgoogle[\\/](?:generativeai|genai|api_core)|\bgenerativelanguage\b|\bVertexAI|\bChatGoogleGenerativeAI`,
  ),
  named('gemini', String.raw`gemini|\bvertex ?-?ai\b|\bai studio\b|\bbard\b|\bpalm 2\b`),
  speaks(
    'azure-openai',
    String.raw`\bAzure\.AI\.OpenAI\b|\bopenai\.azure\b|\bAzureOpenAI\b|\bcognitiveservices\b|\bOperation under Azure OpenAI\b`,
  ),
  named(
    'azure-openai',
    String.raw`\bazure[ -]?open ?ai\b|\bazure\b(?=.{0,60}\b(?:gpt|openai|deployment))|\b(?:gpt|openai|deployment)\b(?=.{0,60}\bazure\b)`,
  ),
]

/** Names that people type, and misspell. */
export const ourNames: readonly { readonly name: string; readonly service: Service }[] = [
  { name: 'chatgpt', service: 'chatgpt' },
  { name: 'openai', service: 'openai-api' },
  { name: 'anthropic', service: 'anthropic' },
  { name: 'claude', service: 'anthropic' },
  { name: 'gemini', service: 'gemini' },
]

/** Words of the trade: who prints them may be a neighbour of ours, but it is about language models. */
export const ourTrade =
  /\b(?:(?<![-/])prompts?(?!-)|prompt_\w+|prompt[A-Z]\w+|chat ?completion|completions|embeddings?|fine-?tun\w*|llm\w*|[tr]p[md]|tool_calls?|tool_choice|response_format|max_(?:completion_|output_)?tokens|stream_options|file[_ ]search|conversation history|thinking[ _](?:budget|level)|reasoning[ _]effort|SemanticKernel|semantic kernel|chat (?:response|history|message)s?|AI_\w*Error|temperature|vector stores?|context (?:length|window)|transcriptions?|langchain\w*|llama_?index|flowise|n8n|nextchat|sk-(?:proj|svcacct|ant)\b|finish_?reason|httpx2?|httpcore2?|h11)\b|\/v1\/(?:chat|completions|responses|embeddings|models|images|audio|files|threads|assistants)|\bcreateChatCompletion|\bChatCompletion/i

/** The service behind a host of its own. */
export const ourHosts: readonly { readonly service: Service; readonly pattern: RegExp }[] = [
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
      /(?:^|\.)(?:generativelanguage\.googleapis\.com|cloudcode-pa\.googleapis\.com|aiplatform\.googleapis\.com|aistudio\.google\.com|gemini\.google\.com|ai\.google\.dev|generativeai\.google)$/,
  },
]

function speaks(service: Service, pattern: string): OurSign {
  return { service, strength: 3, pattern: new RegExp(pattern, 'i') }
}

function named(service: Service, pattern: string): OurSign {
  return { service, strength: 2, pattern: new RegExp(pattern, 'i') }
}
