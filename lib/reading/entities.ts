const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  ndash: '-',
  mdash: '-',
  hellip: '…',
  bull: '•',
  middot: '·',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ecirc: 'ê',
  ccedil: 'ç',
}

/** The character behind an HTML entity, `&quot;` or `&#39;`; the entity itself when it is not known. */
export function readEntity(entity: string): string {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return names[name.toLowerCase()] ?? entity
  const isHex = /^#x/i.test(name)
  const point = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return point > 0x1f && point <= 0xffff ? String.fromCharCode(point) : ' '
}
