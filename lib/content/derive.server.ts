import 'server-only'
import type { KnowledgeBase } from './knowledge-base'
import { getKnowledgeBase } from './knowledge-base.server'

/** What is made of the knowledge base: once, at the first call, and anew when the content has changed. */
export function deriveFromContent<Value>(make: (knowledgeBase: KnowledgeBase) => Value): () => Value {
  let holder: { readonly knowledgeBase: KnowledgeBase; readonly value: Value } | undefined
  return () => {
    const knowledgeBase = getKnowledgeBase()
    if (holder?.knowledgeBase !== knowledgeBase) holder = { knowledgeBase, value: make(knowledgeBase) }
    return holder.value
  }
}
