import type { Foreigner } from './foreigner'

/** A sign that somebody else speaks: 4 is meant though a class of ours carries it, 3 speaks, 2 is named, 1.5 is only where a program runs. */
type ForeignSign = {
  /** Whose sign it is; null where what is found is the name itself. */
  readonly whose: Foreigner | null
  readonly strength: number
  readonly pattern: RegExp
}

const itself = null

/** Who prints the same numbers and words as our services do. */
export const foreignSigns: readonly ForeignSign[] = [
  {
    whose: { kind: 'provider' },
    strength: 4,
    pattern: /\b(?:ollama|huggingface|bedrock|vllm|hosted_vllm|sagemaker|replicate|lm_?studio|databricks)exception\b/i,
  },
  named(itself, String.raw`\b(?:playwright|selenium|puppeteer|cypress|kafka|pinecone|chromadb|weaviate|qdrant)\b`),
  named(
    { kind: 'own-site' },
    String.raw`\b(?:our|the dev) (?:website|web site|server|forum)\b|\b(?:sur (?:le|notre|mon|un)|on (?:the|our|my)) forum\b|\bmy (?:own )?(?:website|web site|site|server|shop|store|blog)\b|\b(?:mon|notre) (?:propre )?(?:site|serveur|blog)\b|\bma boutique\b|\b(?:ovh|hostinger|o2switch|ionos|index\.php)\b|\b(?:my|our|mon|ma|notre|votre|your) (?:\w+ )?(?:website|intranet|cluster|ingress|router|nas|bank|banque|school|boutique|espace client|wp-admin|htaccess)\b|\.htaccess\b`,
  ),
  named(
    { kind: 'own-server' },
    String.raw`(?:^|[\s"'(])\/(?:api\/(?:v\d\/)?(?:users?|auth|login|orders?|products?|admin)|health|actuator|wp-json|login|users?)\b(?!\/[\w.-]+\/)`,
  ),
  speaks({ kind: 'download' }, String.raw`(?:^|\n)wget: |\bdataset\.zip\b`),
  speaks({ name: 'gRPC' }, String.raw`\brpc error: code =|\bio\.grpc\.|\betcd\b|\bconsul\b`),
  speaks(
    { kind: 'google' },
    String.raw`\b(?:userRateLimit|dailyLimit|rateLimit|quota)Exceeded\b|\bredirect_uri_mismatch\b|\bgoogleapiclient\b|\bbigquery\b|\bgoogle (?:sign|ads|analytics|calendar)\b`,
  ),
  speaks(
    { name: 'Microsoft 365' },
    String.raw`\bAADSTS\d+|\bInvalidAuthenticationToken\b|\bmicrosoft graph\b|\bpower (?:automate|bi|apps)\b|\bWindows-Azure-Blob\b|\b(?:Container|Blob|Share|Queue)NotFound\b|\bAuthorizationPermissionMismatch\b|\bazcopy\b|\bblob (?:containers?|storage)\b|\bStorage (?:Explorer|Account)\b`,
  ),
  speaks(
    { kind: 'wish' },
    String.raw`^\s*(?:feature(?: request)?|request|proposal|wish|docs?|documentation|enhancement)\s*:`,
  ),
  named({ name: 'Azure' }, String.raw`(?:^|\n)az: |\bazure devops\b`),
  place({ kind: 'device' }, String.raw`\b(?:iphone|ipad|samsung|android|wi-?fi|t[ée]l[ée]vision|smart tv)\b`),
  named(itself, String.raw`(?<![\w./\\-])(?:pip|npm|yarn)(?![\w./\\-])`),
  speaks(
    { name: 'npm' },
    String.raw`\bnpm (?:ERR!|error|WARN)|\byarn (?:add|install) v|\bERR_PNPM|\bpnpm (?:i|install)\b|\bnpm (?:i|install|ci|audit)\b(?=.*(?:fail|err|\d{3}))`,
  ),
  speaks(
    { name: 'pip' },
    String.raw`\bpip['’]?s? subprocess\b|\bpip\._(?:vendor|internal)\b|\bFailed building wheel\b|\bsubprocess-exited-with-error|\bCould not find a version that satisfies|\bNo matching distribution found|\b(?:pypi\.org|files\.pythonhosted\.org)\b|\bpoetry (?:install|add)\b|\/simple\/[\w-]+\/`,
  ),
  speaks(
    { name: 'Git' },
    String.raw`(?:^|\n)fatal: |(?:^|\n)gh: |\bRPC failed\b|\bcould not read from remote repository\b|\bgit (?:push|pull|clone|fetch)\b|\bremote: (?:Permission|Repository|Invalid|error)|\bPermission to \S+\.git denied|\bfailed to push some refs`,
  ),
  named(
    { name: 'GitHub' },
    String.raw`\bsecondary rate limit\b|\bgithub\b(?! ?copilot)|\bgitlab\b|\bbitbucket\b|\boctokit\b`,
  ),
  speaks(
    { name: 'Stripe' },
    String.raw`\bstripe\b|\b[rs]k_(?:test|live)_|\bcard_declined\b|\bpaypal\b|\bbraintree\b|\badyen\b|\bpayment (?:form|processor|gateway|provider)\b|\bcheckout\b`,
  ),
  speaks(
    { name: 'Docker' },
    String.raw`\bdocker(?: ?hub)? (?:pull|build|push|login|run)\b|(?:^|\n)docker: |\bregistry-1\.docker\.io|\bpull(?:ing)? (?:the )?image\b|\bresponse from daemon\b|\btoomanyrequests: |\bkubelet\b|\bkubectl\b|\bkubernetes\b|\bImagePullBackOff\b|\bCrashLoopBackOff\b|\bpodman\b|\bhelm (?:install|upgrade)\b|\bUPGRADE FAILED\b`,
  ),
  named({ name: 'Docker' }, String.raw`\bdocker\b`),
  speaks(
    itself,
    String.raw`\bnginx(?:\/[\d.]+)?\b|\bapache(?:\/[\d.]+| tomcat|2)?\b|\bphp-fpm\b|\bhaproxy\b|\btraefik\b|\bcaddy\b|\bIIS\b`,
  ),
  speaks({ kind: 'compiler' }, String.raw`\bTS\d{4,5}\b|\berror\[E\d{4}\]|\berror C[SX]?\d{4}:`),
  speaks(
    { kind: 'own-program' },
    String.raw`\bAction(?:Controller|View|Dispatch)::|\bActiveRecord::|\bIlluminate\\\\|\borg\.springframework\.(?!ai\b)|\bSystem\.Data\.`,
  ),
  named(
    { kind: 'provider' },
    String.raw`\b(?:mistral(?:ai)?|cohere|groq|deepseek|perplexity|together\.ai|fireworks|openrouter|grok|xai|vllm)\b`,
  ),
  place({ kind: 'web-server' }, String.raw`\bgunicorn\b|\bfastapi\b|\bflask\b|\bdjango\b`),
  speaks(
    { name: 'Hugging Face' },
    String.raw`\bhugging ?face(?:_hub)?\b|\bhf_hub|\btransformers\.|\bllamameta\b|\bmeta-llama\b|\bgated repo\b|\bllama-?[23]?\b(?![ _-]?index)|\bHTTP request sent, awaiting response\b|\bgpt-2\b`,
  ),
  speaks({ name: 'Ollama' }, String.raw`\bollama\b|\bllama\.cpp\b|\blm ?studio\b|\bkoboldcpp\b|\bgguf\b`),
  speaks({ name: 'CUDA' }, String.raw`\bcuda\b|\btorch\.|\bpytorch\b|\bNCCL\b|\btensorflow\b|\bcudnn\b|\bcublas\b`),
  speaks(
    { kind: 'local-server' },
    String.raw`\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+)\b|\[?::1\]?:\d+`,
  ),
  speaks(
    { name: 'AWS' },
    String.raw`\bboto(?:3|core)\b|\bwhen calling the \w+ operation\b|\bamazonaws\b|\bAmazonS3\b|\bS3\b|\bx-amz-|<Code>\w+<\/Code>|\bs3:\/\/|\bdynamodb\b|\bThrottlingException\b|\bbedrock\b|\bAccessDeniedException\b|\bterraform\b|\bExpiredToken(?:Exception)?\b|\bSignatureDoesNotMatch\b|\bcloudfront\b|\bapi gateway\b|\bRequestLimitExceeded\b`,
  ),
  place({ name: 'AWS' }, String.raw`\bAWS\b|\bec2\b|\blambda\b`),
  speaks(
    { kind: 'database' },
    String.raw`\bmysql\b|\bjava\.sql\b|\bjdbc\b|\(HY000\)|\bSQLSTATE\b|\bpostgres(?:ql)?\b|\bmongo(?:db|ose|server\w*)?\b|\bredis\b|\bsqlite\b|\bsqlalchemy\b|\bpsycopg2?\b|\bprisma\b|\bpsql\b|\bORA-\d+|\belasticsearch\b|\bpgbouncer\b|\bmariadb\b|\bcassandra\b|\bsnowflake\b|\bclickhouse\b|\boracle\b|\bSqlClient\b|\b(?:non-replication|too many clients)\b|:(?:1433|1521|3306|5432|6379|9042|9200|27017)\b|\bbase de donn[eé]es\b`,
  ),
  speaks(
    { kind: 'build' },
    String.raw`\bgradle\b|\bmaven\b|\bBUILD FAILED\b|\bkotlin\b|\bxcode(?:build)?\b|\bcocoapods\b|\bcargo (?:build|run)\b|\bcrates\.io\b|\bcmake\b|\bwebpack\b(?!-internal)|\bNU\d{4}:|\bnuget\b|\bcomposer (?:install|require|update)\b|\bapt(?:-get)? (?:update|install)\b|\bbrew (?:install|update)\b|\bconda install\b`,
  ),
  speaks(
    itself,
    String.raw`\b(?:discord(?:\.py|api)?|telegram|slack(?:er|bot|_sdk|_timeout)?|rtm\.connect|notion|asana|figma|canva|zendesk|intercom|coingecko|infura|etherscan|metamask|alpha vantage|yahoo|yfinance|deepl|tmdb|openweathermap|snapchat|pinterest|twitch|apple id|icloud|ps[45]|call of duty|battle\.net|game server|player|gaming|antivirus|scanner|openvpn|wireguard|anyconnect|keycloak|auth0|rest_forbidden|kex_exchange_identification|copilot in|bank|edf|sfr|bouygues|caf|la poste|x-shop\w*|twitter|tweepy|reddit|praw|instagram|facebook|whatsapp|linkedin|spotify|netflix|youtube|tiktok|steam(?=.*(?:jeu|game|connexion|store|valve))|roblox|minecraft|epic games|playstation|xbox|shopify|salesforce|hubspot|sendgrid|twilio|mailgun|cpanel|joomla|drupal|magento|outlook|sharepoint|onedrive|dropbox|airtable|jira|trello|zoom|binance|coinbase|kraken|ebay|leboncoin|impots|ameli|doctolib|sncf|airbnb|uber|deliveroo|fortnite|valorant|jenkins|sonarqube|grafana|prometheus|openstreetmap|google maps|google sheets|google drive|google play|app store|firebase|supabase|mapbox|plex|jellyfin|synology|vmware|proxmox|ssh|sftp|ftp|alexa|siri|freebox|livebox|orange\.fr|windows update|imprimante|printer)\b`,
  ),
  named(itself, String.raw`\b(?:wordpress|prestashop|woocommerce|wix)\b`),
  named(
    { kind: 'web-server' },
    String.raw`(?:^|\n)[<\s]*server: (?!c[l1i]oudf[l1i]are|vercel|netlify|uvicorn|hypercorn|envoy|istio|esf|scaffolding|gws|awselb|google)`,
  ),
  named(itself, String.raw`\b(?:midjourney|stable diffusion|elevenlabs)\b`),
]

function speaks(whose: ForeignSign['whose'], pattern: string): ForeignSign {
  return { whose, strength: 3, pattern: new RegExp(pattern, 'i') }
}

function named(whose: ForeignSign['whose'], pattern: string): ForeignSign {
  return { whose, strength: 2, pattern: new RegExp(pattern, 'i') }
}

function place(whose: ForeignSign['whose'], pattern: string): ForeignSign {
  return { whose, strength: 1.5, pattern: new RegExp(pattern, 'i') }
}
