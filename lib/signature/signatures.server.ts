import 'server-only'
import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { compileSignatures } from './compile'
import type { SignatureData } from './signature-data'
import { prepareSignatures, type Signatures } from './signatures'

type Holder = { readonly knowledgeBase: KnowledgeBase; readonly data: SignatureData; readonly signatures: Signatures }

let holder: Holder | undefined

/** The signatures of all errors, for the browser. */
export function getSignatureData(): SignatureData {
  return hold().data
}

/** The signatures of all errors, ready for `identify`. */
export function getSignatures(): Signatures {
  return hold().signatures
}

// Made anew when the content has changed.
function hold(): Holder {
  const knowledgeBase = getKnowledgeBase()
  if (holder?.knowledgeBase !== knowledgeBase) {
    const data = compileSignatures(knowledgeBase.errors.values())
    holder = { knowledgeBase, data, signatures: prepareSignatures(data) }
  }
  return holder
}
