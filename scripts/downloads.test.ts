import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const script = path.resolve('public/downloads/clean-csv.mjs')
const sample = path.resolve('public/downloads/products-50.csv')

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'downloads-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the script on these bytes as `dirty.csv`, as a reader would. */
function clean(content: string | Buffer, ...options: string[]) {
  const input = path.join(folder, 'dirty.csv')
  writeFileSync(input, content)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, input, ...options], { encoding: 'utf8' })
  expect(readFileSync(input)).toEqual(Buffer.from(content))
  return { status, stdout, stderr, read: (name = 'dirty-clean.csv') => readFileSync(path.join(folder, name), 'utf8') }
}

describe('the sample', () => {
  const bytes = readFileSync(sample)

  test('is UTF-8 without a mark of byte order, and holds accents and emojis', () => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    expect(text).not.toContain('\ufeff')
    expect(text).toMatch(/é/)
    expect(text).toMatch(/\p{Extended_Pictographic}/u)
  })

  test('has 50 whole rows below its header, which the script leaves as they are', () => {
    const { status, stdout, stderr, read } = clean(bytes)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('UTF-8, separator ";", 50 rows')
    expect(read()).toBe(bytes.toString('utf8'))
  })

  test('gives each product its own reference, and prices and quantities that are numbers', () => {
    clean(bytes, '--columns', 'reference,price,quantity')
    const rows = readFileSync(path.join(folder, 'dirty-clean.csv'), 'utf8').trim().split('\n').slice(1)
    expect(new Set(rows.map((row) => row.split(';')[0])).size).toBe(50)
    for (const row of rows) expect(row).toMatch(/^FP-\d{3};\d+\.\d{2};\d+$/)
  })
})

describe('the script', () => {
  test.each([
    ['UTF-8 with a mark of byte order', Buffer.from('\ufeffname;price\nThé;3\n')],
    ['Windows-1252', Buffer.from('name;price\nTh\u00e9;3\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffname;price\nThé;3\n', 'utf16le')],
    ['line ends of Windows', Buffer.from('name;price\r\nThé;3\r\n')],
    ['line ends of old Macs', Buffer.from('name;price\rThé;3\r')],
  ])('makes plain UTF-8 of %s', (_, bytes) => {
    const { status, read } = clean(bytes)
    expect(status).toBe(0)
    expect(read()).toBe('name;price\nThé;3\n')
  })

  test.each([
    ['<p>Thé <b>vert</b></p>', 'Thé vert'],
    ['Th&eacute;&nbsp;vert &amp; noir &#8364; &#x1F375;', 'Thé\u00a0vert & noir € 🍵'],
    ['A<script>alert(1)</script>B<!-- no -->C', 'A B C'],
    ['a <b and 3 < 4 > 2', 'a <b and 3 < 4 > 2'],
    ['Thé\u200b ve\u00adrt\u0007\u2060', 'Thé vert'],
    ['half &#xD83D; an emoji', 'half an emoji'],
    ['👩‍🌾 crème', '👩‍🌾 crème'],
    ['1 299,00 €', '1 299,00 €'],
    ['  too   many\tspaces ', 'too many spaces'],
  ])('cleans %j to %j', (dirty, expected) => {
    expect(clean(`name|price\n${dirty}|3\n`).read()).toBe(`name|price\n${expected}|3\n`)
  })

  test('keeps separators, quotes and line breaks that stand inside quotes', () => {
    const { read } = clean('name,text\n"a, b","say ""hi""\nthen go"\n')
    expect(read()).toBe('name,text\n"a, b","say ""hi"" then go"\n')
  })

  test('leaves out rows that are not whole, names their lines and ends with 1', () => {
    const { status, stderr, read } = clean('name;price\nTea;3\n"two\nlines";4;5\n\nMug\nPen;1\n')
    expect(status).toBe(1)
    expect(stderr).toContain('line 3 has 3 fields instead of 2')
    expect(stderr).toContain('line 6 has 1 fields instead of 2')
    expect(read()).toBe('name;price\nTea;3\nPen;1\n')
  })

  test('says when letters were spoilt before, instead of guessing', () => {
    const { status, stderr, read } = clean('name;price\nThÃ©;3\nMug;4\n')
    expect(status).toBe(0)
    expect(stderr).toContain('Look at 1 rows')
    expect(read()).toContain('ThÃ©')
  })

  test('takes a sample, some columns in their own order, and another separator', () => {
    const { read } = clean(
      'id;name;price\n1;Tea;3\n2;Mug;4\n',
      '--sample',
      '1',
      '--columns',
      'price, NAME',
      '--separator',
      ',',
    )
    expect(read()).toBe('price,name\n3,Tea\n')
  })

  test('splits into files that each begin with the header', () => {
    clean('name\na\nb\nc\n', '--split', '2')
    expect(readdirSync(folder).sort()).toEqual(['dirty-clean-1.csv', 'dirty-clean-2.csv', 'dirty.csv'])
    expect(readFileSync(path.join(folder, 'dirty-clean-2.csv'), 'utf8')).toBe('name\nc\n')
  })

  test.each([
    [['--columns', 'colour'], 'there is no column "colour"; there are: name, price'],
    [['--sample', '0'], '--sample takes a number from 1 on'],
    [['--separator', 'x'], '--separator takes ; , | or a tab'],
    [['--wrong'], 'wrong'],
  ])('refuses %j, says why and writes nothing', (options, reason) => {
    const { status, stderr } = clean('name;price\nTea;3\n', ...options)
    expect(status).toBe(2)
    expect(stderr).toContain(reason)
    expect(readdirSync(folder)).toEqual(['dirty.csv'])
  })

  test('refuses an empty file', () => {
    expect(clean('\n\n')).toMatchObject({ status: 2, stderr: expect.stringContaining('is empty') })
  })
})
