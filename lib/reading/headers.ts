/** A line of an HTTP answer: `retry-after: 20`. */
type Header = {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

const headerPattern =
  /(?:^|[\n{,(])[<>* \t"']{0,8}((?:x|cf|retry|www|content|openai|anthropic|azureml|ms|apim|proxy)-[a-z0-9-]{1,40}|server|via|location)["']?\s*[:=,]\s*["']?([^\n"']{1,200})/gi

/** The headers of answers in a clean text, names in lower case, in reading order. */
export function listHeaders(text: string): readonly Header[] {
  return [...text.matchAll(headerPattern)].map((match) => {
    const [whole, name = '', value = ''] = match
    const start = match.index + whole.indexOf(name)
    return { name: name.toLowerCase(), value: value.trim(), start, end: match.index + whole.length }
  })
}
