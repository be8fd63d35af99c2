import 'server-only'
import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Problem } from '@/lib/content/problem'
import { compileSignatures } from '@/lib/signature/compile'
import { prepareSignatures } from '@/lib/signature/signatures'
import { checkMessages } from './check-messages'
import { checkSignatures } from './check-signatures'
import { checkToldAnswers } from './check-told-answers'
import { listSampleMessages } from './messages.server'

/** Whether every error is recognised by its messages and by each of its signatures, and answers by their marks. */
export function checkRecognition({ errors, questions }: KnowledgeBase, folder: string): readonly Problem[] {
  const signatures = prepareSignatures(compileSignatures(errors.values()))
  return [
    ...checkMessages(errors.keys(), listSampleMessages(folder, errors.keys()), signatures),
    ...checkSignatures(errors.values(), signatures),
    ...checkToldAnswers(questions.values()),
  ]
}
