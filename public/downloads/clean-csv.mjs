#!/usr/bin/env node
// Makes a CSV file fit for an import: UTF-8, no HTML, no invisible characters, whole rows.
// It keeps accents and emojis, never changes the file it reads, and sends nothing anywhere.
//
//   node clean-csv.mjs products.csv                       writes products-clean.csv
//   node clean-csv.mjs products.csv --sample 50           the first 50 rows only
//   node clean-csv.mjs products.csv --columns name,price  these columns only, in this order
//   node clean-csv.mjs products.csv --split 500           files of 500 rows: products-clean-1.csv, …
//   node clean-csv.mjs products.csv --separator ";"       writes this separator instead of the one it found
//
// Needs Node.js 20 or newer, and no package. Ends with 0 when all rows are whole, with 1 when some had to be left out
// (it says which), with 2 when it could not work.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', euro: '€', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', ugrave: 'ù', icirc: 'î', Eacute: 'É' }

/** By their names, so that "a <b and c> d" of a text that is no HTML stays. */
const tag = /<\/?(a|abbr|article|b|big|blockquote|br|center|code|dd|div|dl|dt|em|figure|figcaption|font|footer|h[1-6]|header|hr|i|iframe|img|ins|li|main|mark|nav|ol|p|picture|pre|s|section|small|source|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video)(\s[^<>]*)?\/?>/gi

main()

function main() {
  const { input, options } = readArguments()
  const { text, encoding } = decode(readFileSync(input))
  const separator = findSeparator(text)
  const [header, ...records] = parseCsv(text, separator).filter(({ fields }) => fields.join('') !== '')
  if (header === undefined) fail(`${input} is empty`)
  const whole = records.filter(({ fields }) => fields.length === header.fields.length)
  const broken = records.filter(({ fields }) => fields.length !== header.fields.length)
  const counts = { html: 0, invisible: 0 }
  const names = header.fields.map((name) => cleanField(name, counts))
  const columns = pickColumns(names, options.columns)
  const cells = whole.slice(0, options.sample).map(({ fields }) => columns.map((index) => cleanField(fields[index], counts)))
  const parts = split(cells, options.split)
  const files = parts.map((rows, index) => {
    const file = toOutputName(input, parts.length > 1 ? index + 1 : null)
    writeFileSync(file, toCsv([columns.map((index) => names[index]), ...rows], options.separator ?? separator))
    return file
  })
  console.log(`Read: ${input} (${encoding}, separator ${JSON.stringify(separator)}, ${records.length} rows)`)
  console.log(`HTML taken out of ${counts.html} fields, invisible characters out of ${counts.invisible}`)
  console.log(`Written: ${files.join(', ')} (UTF-8, ${cells.length} rows)`)
  const doubtful = cells.filter((row) => row.some((field) => /Ã[\u0080-\u00bf©¨ª§´»¢]|â€|\ufffd/.test(field))).length
  if (doubtful > 0) console.error(`Look at ${doubtful} rows: they hold signs such as "Ã©", spoilt before this file was made.`)
  for (const { line, fields } of broken) {
    console.error(`Left out: line ${line} has ${fields.length} fields instead of ${names.length}.`)
  }
  process.exitCode = broken.length > 0 ? 1 : 0
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sample: { type: 'string' }, split: { type: 'string' }, columns: { type: 'string' }, separator: { type: 'string' } },
    })
    const [input, ...others] = positionals
    if (input === undefined || others.length > 0) throw new Error('name one CSV file')
    if (!existsSync(input)) throw new Error(`there is no file ${input}`)
    if (values.separator !== undefined && !/^[;,\t|]$/.test(values.separator)) throw new Error('--separator takes ; , | or a tab')
    const columns = values.columns?.split(',').map((name) => name.trim())
    return { input, options: { ...values, columns, sample: toCount('sample', values.sample), split: toCount('split', values.split) } }
  } catch (error) {
    fail(error.message)
  }
}

function toCount(name, value) {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} takes a number from 1 on`)
  return Number(value)
}

/** UTF-8 where the bytes are that, UTF-16 where they say so, else Windows-1252: what Excel writes as "CSV" in Western Europe. */
function decode(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  }
}

/** The sign that stands most often in the first line, outside quotes. */
function findSeparator(text) {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n|\r|\n/)
  const [best] = [';', ',', '\t', '|'].sort((a, b) => line.split(b).length - line.split(a).length)
  return best
}

/** Records with the line on which each begins. Fields in quotes may hold separators, line breaks and doubled quotes. */
function parseCsv(text, separator) {
  const records = []
  let fields = []
  let field = ''
  let quoted = false
  let line = 1
  let start = 1
  const endRecord = () => {
    records.push({ line: start, fields: [...fields, field] })
    fields = []
    field = ''
    start = line
  }
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    const isBreak = sign === '\n' || (sign === '\r' && text[i + 1] !== '\n')
    if (isBreak) line++
    if (quoted) {
      if (sign === '"' && text[i + 1] === '"') field += text[i++]
      else if (sign === '"') quoted = false
      else field += sign
    } else if (sign === '"' && field === '') quoted = true
    else if (sign === separator) {
      fields.push(field)
      field = ''
    } else if (isBreak) endRecord()
    else if (sign !== '\r') field += sign
  }
  if (field !== '' || fields.length > 0) endRecord()
  return records
}

function cleanField(field, counts) {
  const plain = stripHtml(field)
  if (plain !== field) counts.html++
  const visible = stripInvisible(plain)
  if (visible !== plain) counts.invisible++
  return visible.replace(/[ \t\r\n]+/g, ' ').trim()
}

function stripHtml(field) {
  return field
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, ' ')
    .replace(tag, ' ')
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (entity, name) => toSign(name) ?? entity)
}

function toSign(name) {
  if (!name.startsWith('#')) return entities[name]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0x10ffff ? undefined : String.fromCodePoint(code)
}

/**
 * Control characters, marks of byte order, spaces without width, soft hyphens, signs that turn the direction, halves of
 * an emoji. The joiner inside emojis and scripts stays, and so do accents and no-break spaces.
 */
function stripInvisible(field) {
  return field
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
}

function pickColumns(names, wanted) {
  if (wanted === undefined) return names.map((_, index) => index)
  return wanted.map((name) => {
    const index = names.findIndex((other) => other.toLowerCase() === name.toLowerCase())
    if (index < 0) fail(`there is no column "${name}"; there are: ${names.join(', ')}`)
    return index
  })
}

function split(rows, size) {
  if (rows.length <= size) return [rows]
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size))
}

function toCsv(rows, separator) {
  const quote = (field) => (/["\r\n]/.test(field) || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field)
  return `${rows.map((row) => row.map(quote).join(separator)).join('\n')}\n`
}

function toOutputName(input, part) {
  const { dir, name } = path.parse(input)
  return path.join(dir, `${name}-clean${part === null ? '' : `-${part}`}.csv`)
}

function fail(reason) {
  console.error(`clean-csv: ${reason}`)
  process.exit(2)
}
