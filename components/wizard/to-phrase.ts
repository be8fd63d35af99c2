/** A phrase for the middle of a sentence: its first letter small, unless it begins a name such as "VPN". */
export function toPhrase(text: string): string {
  const [first = '', second = ''] = text
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(first.length) : text
}
