import { setTimeout as wait } from 'node:timers/promises'

const attempts = 3
const secondsMax = 20

const errorsMax = 50

type Expiry = {
  readonly port: number
  readonly startSecret: string
  /** Whose pages; absent: every article and the home pages. */
  readonly errors?: readonly string[]
}

/**
 * Asks the site, through its own address, to render articles anew at their next visit. What a report changed is
 * forgotten by Next.js when the process dies before the page was written, so each start begins with this.
 * Throws when the site does not agree after three attempts.
 */
export async function expirePages(site: Expiry): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const failure = await findFailure(site)
    if (failure === null) return
    if (attempt === attempts) throw new Error(`The pages could not be expired (POST /internal/expire: ${failure})`)
    await wait(200)
  }
}

async function findFailure(site: Expiry): Promise<string | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${site.port}/internal/expire${toQuery(site.errors ?? [])}`, {
      method: 'POST',
      headers: { 'x-fixpoint-start': site.startSecret, 'content-length': '0' },
      redirect: 'manual',
      signal: AbortSignal.timeout(secondsMax * 1000),
    })
    await response.arrayBuffer()
    return response.ok ? null : `status ${response.status}`
  } catch (error) {
    return error instanceof Error ? `${error.message} ${String(error.cause ?? '')}`.trim() : String(error)
  }
}

/** So many that they would fill an address are as good as all. */
function toQuery(errors: readonly string[]): string {
  if (errors.length === 0 || errors.length > errorsMax) return ''
  return `?${new URLSearchParams(errors.map((error) => ['error', error]))}`
}
