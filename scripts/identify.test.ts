import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

function run(input: string, { args = [], locale = 'en_GB.UTF-8' }: { args?: readonly string[]; locale?: string } = {}) {
  const command = ['--conditions=react-server', '--import', 'tsx', 'scripts/identify.ts', ...args]
  const env = { ...process.env, LC_ALL: locale }
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { input, encoding: 'utf8', env })
  return { stdout, stderr, status }
}

describe('npm run identify', () => {
  test('each line of JSON Lines is answered in its turn, and a bad one does not stop the rest', () => {
    const lines = ['', '{"id":1,"text":"error 1020"}', '{"id":2', '{"id":3,"text":"lorem ipsum"}', '{"id":4}']
    const { stdout, status } = run(lines.join('\n'))
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 1, error: 'cloudflare-1020', evidence: [{ what: 'code', text: '1020' }] },
      { id: null, error: null, problem: expect.stringContaining('not JSON') },
      { id: 3, error: null, confidence: 0, alternatives: [], evidence: [] },
      { id: 4, error: null, problem: expect.stringContaining('text') },
    ])
    expect(answers).toHaveLength(4)
    expect(status).toBe(0)
  })

  test('with --lines the first line may be broken', () => {
    expect(run('oops\n{"id":"b","text":"1015"}\n', { args: ['--lines'] }).stdout).toMatch(
      /problem.*\n.*cloudflare-1015/,
    )
  })

  test('any other text is explained in the language of the terminal, and 0 says that it was recognised', () => {
    const { stdout, status } = run('some log\nYou exceeded your current quota\n', { locale: 'fr_FR.UTF-8' })
    expect(stdout).toContain('/fr/errors/429-insufficient-quota')
    expect(stdout).toContain('Reconnu à\u00a0:')
    expect(status).toBe(0)
  })

  test('what the text answers is told, and the wizard begins with it', () => {
    const { stdout } = run('openai.APIConnectionError: Connection error.\n[Errno 111] Connection refused\n')
    expect(stdout).toContain('Wizard: /en/errors/connection-error/fix?cause-line=refused\n')
    expect(stdout).toContain('What does the innermost cause say? “Connection refused”')
  })

  test('a text that nobody knows gets exit code 1', () => {
    expect(run('nothing to see here\n')).toMatchObject({ status: 1, stdout: expect.stringContaining('Not known here') })
    expect(run('')).toMatchObject({ status: 1, stdout: '' })
  })

  test('keys in what was recognised are not shown', () => {
    const { stdout } = run('Incorrect API key provided: sk-abcdefabcdef123456789 You can find your API key at x\n')
    expect(stdout).not.toContain('sk-abcdef')
  })
})
