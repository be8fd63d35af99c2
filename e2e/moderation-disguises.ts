/** Ways of writing the same address, and addresses that a framework may take for it. */
export function listDisguises(path: string): readonly string[] {
  const [, , ...rest] = path.split('/')
  const tail = rest.length === 0 ? '' : `/${rest.join('/')}`
  return [
    `/fr${path}`,
    `/en${path}/`,
    `//en${path}`,
    `/en/${path}`,
    `/en//moderation${tail}//`,
    `/en/.${path}`,
    `/en/x/..${path}`,
    `/en/%2e${path}`,
    `/en/x/%2e%2e${path}`,
    `/en%2Fmoderation${tail}`,
    `/en/moderation${tail.replaceAll('/', '%2F')}`,
    `/en%5Cmoderation${tail}`,
    `/en/%6doderation${tail}`,
    `/EN${path}`,
    `/en/Moderation${tail}`,
    `/de${path}`,
    path,
    `/en${path}.rsc`,
    `/en${path}.json`,
    `/en${path}.txt`,
    `/en${path}?_rsc=1a2b3`,
    `/en${path}.segments/_tree.segment.rsc`,
    `/_next/data/build/en${path}.json`,
    `/en${path};.css`,
    `/en${path}%00`,
    `/en${path}?next=/en${path}#x`,
    `http://localhost/en${path}`,
  ]
}

/** Headers that somebody may hope to be let in by. */
export const keys: readonly Readonly<Record<string, string>>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-middleware-subrequest': 'src/middleware', 'x-middleware-next': '1' },
  { 'x-invoke-path': '/en/moderation', 'x-invoke-status': '200' },
  { 'x-matched-path': '/en/moderation', 'x-nextjs-data': '1' },
  { 'x-original-url': '/en/moderation', 'x-rewrite-url': '/en/moderation' },
  { 'x-http-method-override': 'POST', 'x-method-override': 'POST', 'x-http-method': 'POST' },
  { 'next-action': '0'.repeat(42) },
  { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', 'x-forwarded-host': 'localhost' },
  { authorization: 'Bearer guessed', 'x-fixpoint-start': 'guessed' },
]
