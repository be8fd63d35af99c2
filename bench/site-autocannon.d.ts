/** The part of autocannon that the load uses; the package brings no types. */
declare module 'autocannon' {
  export type Request = {
    method?: 'GET' | 'POST'
    path?: string
    headers?: Record<string, string>
    body?: string
    setupRequest?: (request: Request) => Request
  }

  export type Options = {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly timeout: number
    readonly requests: readonly Request[]
  }

  export type Result = {
    readonly duration: number
    readonly errors: number
    readonly timeouts: number
  }

  export type Instance = PromiseLike<Result> & {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): Instance
  }

  export default function autocannon(options: Options): Instance
}
