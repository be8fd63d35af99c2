import autocannon, { type Request } from 'autocannon'
import { type LoadOrder, type LoadRequest, type LoadResult, loadOrderSchema } from './site-load-schema'
import { getPercentile } from './site-numbers'

// A process of its own, so that the one that asks does not take time from anything it measures.
const order = loadOrderSchema.parse(JSON.parse(process.argv[2] ?? ''))
console.log(JSON.stringify(await load(order)))

async function load({ url, seconds, connections, requests, status, firstNetwork }: LoadOrder): Promise<LoadResult> {
  const times: number[] = []
  let [others, bytesSum, network] = [0, 0, firstNetwork]

  function withNetwork(request: Request): Request {
    const headers = { ...request.headers, 'x-forwarded-for': toAddress(network) }
    network += 1
    return { ...request, headers }
  }

  const instance = autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 20,
    requests: requests.map((request) => ({ ...toRequest(request), setupRequest: withNetwork })),
  })
  instance.on('response', (_client, answered, bytes, milliseconds) => {
    bytesSum += bytes
    if (answered === status) times.push(milliseconds)
    else others += 1
  })
  const { duration, errors, timeouts } = await instance
  return {
    requestsPerSecond: times.length / duration,
    medianMilliseconds: getPercentile(times, 0.5),
    p99Milliseconds: getPercentile(times, 0.99),
    kilobytesPerAnswer: bytesSum / 1000 / Math.max(1, times.length + others),
    answers: times.length,
    failures: others + errors + timeouts,
  }
}

function toRequest({ path, form }: LoadRequest): Request {
  const headers = { 'accept-encoding': 'gzip, deflate, br' }
  if (form === undefined) return { method: 'GET', path, headers }
  return {
    method: 'POST',
    path,
    headers: {
      ...headers,
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    body: form,
  }
}

/** An address in a network (the first three numbers) of its own for each of 7 million numbers. */
function toAddress(network: number): string {
  return `${11 + (Math.floor(network / 65_536) % 110)}.${Math.floor(network / 256) % 256}.${network % 256}.1`
}
