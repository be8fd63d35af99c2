import { Agent, request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'

export type Ask = {
  readonly method: string
  /** Sent as it is: a client library would tidy it first. */
  readonly target: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

// A connection that is kept may be closed by the server at the very moment it is used again.
const agent = new Agent({ keepAlive: false })

/** One request, sent as given and not followed. */
export async function ask(url: string, { method, target, headers = {}, body = '' }: Ask): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const form = method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
  const length = body === '' && method !== 'POST' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path: target, agent, headers: { ...form, ...length, ...headers } }
    const asked = httpRequest(options, (response) => {
      text(response).then(
        (received) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: received }),
        reject,
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
