/** Words that may stand after a fence's language; the page shows each with its own name. */
export const codeTabs = [
  'windows',
  'powershell',
  'macos',
  'linux',
  'ios',
  'android',
  'python',
  'typescript',
  'curl',
] as const

export type CodeTab = (typeof codeTabs)[number]

export function isCodeTab(word: string): word is CodeTab {
  return codeTabs.some((tab) => tab === word)
}
