/** A host that a text names, in an address or by itself. */
type Host = {
  readonly name: string
  readonly start: number
  readonly end: number
  /** Whether it stands in an address: `index.me` by itself may be anything. */
  readonly isInAddress: boolean
}

const hostPattern =
  /(?<![\w.@-])(?:(?:https?|wss?):\/\/(?:[^\s/@]*@)?([a-z0-9][a-z0-9.-]{0,120}[a-z0-9]|\[[0-9a-f:]+\])|((?:[a-z0-9][a-z0-9-]{0,60}\.){1,5}(?:com|org|net|io|ai|dev|app|fr|de|cn|eu|co|me|cloud|xyz|us|uk|ru|in|local|gov|edu|info|tv|gg|ch|be|es|it|nl|jp|br|ca|au|internal|lan|test|example)|localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal))(?![\w-]|\.\w)/gi

/** The hosts of a clean text in lower case, in reading order. */
export function listHosts(text: string): readonly Host[] {
  return [...text.matchAll(hostPattern)].map((match) => {
    const name = (match[1] ?? match[2] ?? '').toLowerCase()
    const start = match.index + match[0].toLowerCase().indexOf(name)
    return { name, start, end: start + name.length, isInAddress: match[1] !== undefined }
  })
}
