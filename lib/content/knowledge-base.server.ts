import 'server-only'
import { watch } from 'node:fs'
import { getSettings } from '@/lib/environment/environment.server'
import type { KnowledgeBase } from './knowledge-base'
import { loadKnowledgeBase } from './load.server'

/** One knowledge base for all of Next's bundles in this process. */
type Holder = { knowledgeBase: KnowledgeBase | null; isWatched: boolean }

declare global {
  var fixpointContent: Holder | undefined
}

/**
 * Everything that authors wrote, read at the first call and kept; while developing, read anew after a change.
 * Throws ContentError with every problem.
 */
export function getKnowledgeBase(): KnowledgeBase {
  globalThis.fixpointContent ??= { knowledgeBase: null, isWatched: false }
  const holder = globalThis.fixpointContent
  const { contentFolder } = getSettings()
  if (process.env.NODE_ENV === 'development' && !holder.isWatched) {
    holder.isWatched = true
    watch(contentFolder, { recursive: true }, () => {
      holder.knowledgeBase = null
    })
  }
  holder.knowledgeBase ??= loadKnowledgeBase(contentFolder)
  return holder.knowledgeBase
}
