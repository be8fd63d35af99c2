import 'server-only'
import { createHash } from 'node:crypto'
import type { ErrorArticle, KnowledgeBase } from '@/lib/content/knowledge-base'
import type { FixRevisions } from '@/lib/resolution/evidence'
import type { Model } from '@/lib/troubleshooting/schema'
import { toErrorModel, toFixRevisions } from './error-model'
import { toCanonicalJson } from './model-text'

/** What learning starts from. */
export type Authored = {
  readonly model: Model
  /** Of the error's fixes: trials of an older revision say nothing about the new one. */
  readonly revisions: FixRevisions
  /** Changes with the model and with every revision, and with nothing else. SHA-256, hexadecimal. */
  readonly digest: string
}

/** What the authors state about an error that learning depends on; wording is no part of it. */
export function toAuthored(error: ErrorArticle, knowledgeBase: KnowledgeBase): Authored {
  const model = toErrorModel(error, knowledgeBase)
  const revisions = toFixRevisions(error, knowledgeBase)
  const digest = createHash('sha256').update(toCanonicalJson({ model, revisions })).digest('hex')
  return { model, revisions, digest }
}
