/** A file to be written, by its path from the content folder. */
export type SkeletonFile = { readonly file: string; readonly text: string }

export const skeletonKinds = ['error', 'fix', 'question', 'guide'] as const

export type SkeletonKind = (typeof skeletonKinds)[number]

/** The kind of that name, or null. */
export function findSkeletonKind(name: string): SkeletonKind | null {
  return skeletonKinds.find((kind) => kind === name) ?? null
}

/**
 * The files of a new unit. Blanks are "" in YAML and comments in braces in the text: the content check refuses both and
 * names file and field, so that nothing half-written is published.
 */
export function skeletonOf(kind: SkeletonKind, slug: string): SkeletonFile[] {
  switch (kind) {
    case 'error':
      return withFolder(`errors/${slug}`, { 'error.yaml': errorFacts, 'en.mdx': errorEnglish, 'fr.mdx': errorFrench })
    case 'fix':
      return withFolder(`fixes/${slug}`, { 'fix.yaml': fixFacts, 'en.mdx': fixEnglish, 'fr.mdx': fixFrench })
    case 'question':
      return withFolder('questions', { [`${slug}.yaml`]: question })
    case 'guide':
      return withFolder(`guides/${slug}`, { 'guide.yaml': guideFacts, 'en.mdx': guideEnglish, 'fr.mdx': guideFrench })
  }
}

function withFolder(folder: string, texts: Readonly<Record<string, string>>): SkeletonFile[] {
  return Object.entries(texts).map(([name, text]) => ({ file: `${folder}/${name}`, text }))
}

const errorFacts = `# Fill every "" and delete what does not apply. Fields and words: docs/writing.md
code: null # "1020", or null when the message has no code
status: null # 403, or null when there was no answer
family: "" # network, access, quota, format, service
services: [""] # chatgpt, openai-api, anthropic, gemini, azure-openai, other
emitter: "" # who printed the message: chatgpt, openai-api, browser, …
side: "" # you, network, service, unknown
retry:
  advice: "" # never, once, after-wait, back-off
messages: # letter for letter; the first is shown on top
  - text: ""
signatures: # wording, words, json and value, code, header, exception, host or status; and three files in messages/
  - wording: ""
causes: # share: most-common, common, occasional, rare. Rename first-cause here and in en.mdx and fr.mdx
  - { id: first-cause, share: "", sources: [first-source] }
fixes: # names from the folder fixes; cures: nearly-always, often, sometimes
  - fix: ""
    cures: { first-cause: "" }
questions: []
stop:
  reason: "" # wait, contact, not-your-side
  minutes: "" # what giving up costs
  statusPage: openai-status
  contact: openai-help
  send: [exact-message, time-and-zone, what-was-tried]
lookAlikes: []
sources:
  - id: first-source
    title: ""
    url: ""
    kind: "" # official, code, report
reviewed: "" # the day on which you read the sources, as in 2026-11-22
`

const errorWords = `title: ""
description: ""
meaning: ""
retry: ""
keywords: []
causes:
  first-cause: ""
stop: ""
`

const errorEnglish = `---
${errorWords}---

## Fix it

<Fixes/>

## What does not help

{/* what people try in vain, and why; each fact with <Cite id="first-source"/> or <Judgement/> */}

## When to stop, and what to send

<Stop/>

## So that it does not come back

{/* one or two sentences */}
`

const errorFrench = `---
${errorWords}---

## Réparer

<Fixes/>

## Ce qui n’aide pas

{/* ce que l’on essaie en vain, et pourquoi, chaque fait avec <Cite id="first-source"/> ou <Judgement/> */}

## Quand s’arrêter, et quoi envoyer

<Stop/>

## Pour que cela ne revienne pas

{/* une ou deux phrases */}
`

const fixFacts = `# Fields and words: docs/writing.md
minutes: { hands: "", wait: 0 } # your estimate: time at work, and the wait before the check makes sense
platforms: [""] # web, windows, macos, linux, ios, android, api
reversible: "" # true or false; if false, say in both languages under "loses:" what is lost
needs: null # administrator, owner, developer; null: the reader can do it alone
`

const fixWords = `title: ""
check: ""
`

const fixEnglish = `---
${fixWords}---

1. {/* the first step, as an order */}
`

const fixFrench = `---
${fixWords}---

1. {/* la première étape, à l’impératif */}
`

const question = `# Fields and words: docs/writing.md
minutes: "" # how long answering takes: 0.2 for looking, 2 for a hotspot test
answers: [yes, no]
en:
  text: ""
  answers:
    yes: ""
    no: ""
fr:
  text: ""
  answers:
    yes: ""
    no: ""
`

const guideFacts = `# Fields and words: docs/writing.md
order: "" # place in the list, small first
errors: [] # errors that it helps with
reviewed: "" # the day on which you read the sources, as in 2026-11-22
sources: []
`

const guideWords = `title: ""
description: ""
`

const guideEnglish = `---
${guideWords}---

{/* the text, with headings from ## on */}
`

const guideFrench = `---
${guideWords}---

{/* le texte, avec des titres à partir de ## */}
`
