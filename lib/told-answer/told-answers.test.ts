import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { type QuestionFacts, questionSchema } from '@/lib/content/question-schema'
import { parseWay } from '@/lib/wizard/way'
import { loadQuestions } from './load.server'
import { readAnswers } from './read'
import { compileToldAnswers, prepareToldAnswers, toStartQuery } from './told-answers'

type Marks = QuestionFacts['toldBy']

function toQuestion(slug: string, toldBy: Marks) {
  const answers = { front: 'The front door', back: 'The back door', none: 'None' }
  const words = { text: 'Which door?', answers }
  const facts = questionSchema.parse({ minutes: 1, answers: Object.keys(answers), toldBy, en: words, fr: words })
  return { slug, facts }
}

const doors = [
  toQuestion('which-door', {
    front: [{ wording: 'the door is locked' }, { json: 'error.door', value: 'front' }, { host: 'front.example' }],
    back: [{ wording: 'the back door is locked for good' }, { verbatim: '/back/back/' }],
  }),
  toQuestion('which-lock', { front: [{ exception: 'doors.LockError' }], none: [{ status: 417 }] }),
]
const prepared = prepareToldAnswers(compileToldAnswers(doors))

function read(text: string, questions = ['which-door', 'which-lock']) {
  return readAnswers({ start: 0, text }, questions, prepared)
}

function readNames(text: string) {
  return read(text).map(({ question, answer }) => `${question}=${answer}`)
}

describe('what a text answers', () => {
  it('is read from what stands there, in the order of the questions', () => {
    expect(readNames('doors.LockError: the door is locked')).toEqual(['which-door=front', 'which-lock=front'])
    expect(readNames('{"error": {"door": "front"}}')).toEqual(['which-door=front'])
    expect(readNames('GET https://front.example/in')).toEqual(['which-door=front'])
    expect(readNames('HTTP/1.1 417 Expectation Failed')).toEqual(['which-lock=none'])
  })

  it('is nothing where nothing, less than a whole mark, or two things stand there', () => {
    expect(readNames('a window is open')).toEqual([])
    expect(readNames('the door is open')).toEqual([])
    expect(readNames('/back/front/')).toEqual([])
    expect(readNames('the door is locked, and later: GET /back/back/')).toEqual([])
  })

  it('is what the longer of two marks says where they meet', () => {
    expect(readNames('Alas, the back door is locked for good.')).toEqual(['which-door=back'])
  })

  it('is not read for questions that are not asked', () => {
    expect(read('doors.LockError: the door is locked', ['which-lock'])).toHaveLength(1)
  })

  it('points into the text as it was given, from which the piece was cut', () => {
    const text = 'so: \u001b[31mthe door\u001b[0m is \\"locked\\"'
    const [answer] = readAnswers({ start: 100, text }, ['which-door'], prepared)
    expect(text.slice((answer?.start ?? 0) - 100, (answer?.end ?? 0) - 100)).toBe('the door\u001b[0m is \\"locked')
  })

  it('does not change with the lines around it, the case, or the ends of lines', () => {
    const noise = fc.array(
      fc.constantFrom('worker 4 started', '', '2026-11-25 10:11:12 INFO ok', '    at run (a.js:1)'),
    )
    fc.assert(
      fc.property(noise, noise, fc.boolean(), fc.constantFrom('\n', '\r\n'), (before, after, isLoud, lineEnd) => {
        const line = 'error: the back door is locked for good'
        const text = [...before, isLoud ? line.toUpperCase() : line, ...after].join(lineEnd)
        expect(readNames(text)).toEqual(['which-door=back'])
      }),
      { numRuns: 100 },
    )
  })

  it('is understood by the wizard in its address', () => {
    const told = read('doors.LockError: the door is locked')
    const answers = ['front', 'back', 'none']
    const keys = { fixes: [], questions: { 'which-door': answers, 'which-lock': answers } }
    const query = Object.fromEntries(new URLSearchParams(toStartQuery(told)))
    expect(parseWay(keys, query)).toEqual({
      ignored: [],
      steps: told.map(({ question, answer }) => ({ kind: 'answer', id: question, value: answer })),
    })
  })
})

describe('the marks of the content', () => {
  const { questions, errors } = loadKnowledgeBase('content')
  const content = prepareToldAnswers(compileToldAnswers(questions.values()))

  it.each([
    [
      'connection-error',
      'Error: connect ECONNREFUSED 127.0.0.1:11434',
      ['cause-line=refused', 'which-host=other-server'],
    ],
    [
      'connection-error',
      "HTTPSConnectionPool(host='api.openai.com', port=443): [Errno 101] Network is unreachable",
      ['cause-line=unreachable', 'which-host=openai'],
    ],
    [
      'sdk-version-mismatch',
      "TypeError: Client.__init__() got an unexpected keyword argument 'proxies'",
      ['sdk-sentence=proxies'],
    ],
    ['sdk-version-mismatch', "TypeError: create() got an unexpected keyword argument 'seed'", ['sdk-sentence=missing']],
    [
      'sdk-version-mismatch',
      "partially initialized module 'openai' has no attribute 'OpenAI' (most likely due to a circular import)",
      ['sdk-sentence=circular'],
    ],
    ['file-upload-failed', 'Au bureau : Failed upload to files.oaiusercontent.com', ['upload-words=domain']],
    ['404-invalid-url', 'Invalid URL (POST /v1/chat/completions/chat/completions)', ['path-in-message=twice']],
    ['404-invalid-url', 'Invalid URL (POST /v1/chat/completions)', ['path-in-message=right']],
    ['429-rate-limit', 'Limit 30000, Used 14567, Requested 24754. Please try again in 18.642s.', ['names-wait=yes']],
    [
      'azure-content-filter',
      '"content_filter_result":{"jailbreak":{"filtered":true}}',
      ['filtered-category=jailbreak'],
    ],
    ['azure-content-filter', 'code content_filter, the prompt was refused', []],
    ['gemini-429-resource-exhausted', '2 of 15 requests per minute', []],
    ['400-invalid-json', 'with curl and with Python the same', []],
    [
      '401-invalid-api-key',
      'Incorrect API key provided: sk-ant-api03-…. And then: Incorrect API key provided: sk-proj-…',
      [],
    ],
    ['401-invalid-api-key', 'Incorrect API key provided: sk-ant-api03-….', ['key-words=foreign']],
    ['401-invalid-api-key', 'Incorrect API key provided: undefined', ['key-words=odd']],
    ['429-rate-limit', 'Please try again in a few minutes.', ['names-wait=no']],
    ['429-rate-limit', 'Rate limit reached. We only send 20 requests per min', []],
    ['429-insufficient-quota', '"code": "billing_hard_limit_reached"', ['quota-code=older']],
    [
      'anthropic-429-rate-limit',
      'This request would exceed your organization’s maximum usage increase rate for input tokens per minute.',
      ['claude-limit-named=other'],
    ],
    ['502-bad-gateway', '502 Bad Gateway nginx/1.24.0 My nginx forwards to https://api.openai.com/v1', []],
    ['502-bad-gateway', '<title>api.openai.com | 502: Bad gateway</title>', ['whose-gateway=openai-page']],
    ['504-gateway-timeout', 'FUNCTION_INVOCATION_TIMEOUT. My function calls https://api.openai.com/v1/', []],
    ['404-invalid-url', 'curl https://api.openai.com/v1/models works, but base_url is http://192.168.1.5:8000/v1', []],
    [
      'connection-error',
      "Connect call failed ('127.0.0.1', 11434) httpx.ConnectError: All connection attempts failed",
      [],
    ],
    ['400-invalid-file-format', 'Supported formats: "c", "csv", "docx", "gif", "jpeg", "pdf", "png", "zip"', []],
    ['403-unsupported-country', 'var task = client.CompleteChatAsync(messages);', []],
    ['cloudflare-1020', 'When I am not using a VPN it works. Not only at work, also at home.', []],
    ['file-upload-failed', 'You’ve hit the size limit for files', []],
    [
      '400-invalid-request',
      "Unsupported parameter: 'response_format'. In the Responses API, this parameter has moved to",
      ['refusal-words=unknown-field'],
    ],
  ])('in %s: %s', (error, text, expected) => {
    const asked = errors.get(error)?.facts.questions.map(({ question }) => question) ?? []
    const told = readAnswers({ start: 0, text }, asked, content)
    expect(told.map(({ question, answer }) => `${question}=${answer}`)).toEqual(expected)
  })

  it('weigh less than 10 kB compressed', () => {
    expect(gzipSync(JSON.stringify(compileToldAnswers(questions.values()))).length).toBeLessThan(10_000)
  })

  it('of one error are the same when its files alone are read', () => {
    const asked = errors.get('connection-error')?.facts.questions.map(({ question }) => question)
    const loaded = loadQuestions('content', 'connection-error')
    expect(loaded.map(({ slug }) => slug)).toEqual(asked)
    for (const { slug, facts } of loaded) expect(facts).toEqual(questions.get(slug)?.facts)
  })
})
