import 'server-only'
import { deriveFromContent } from '@/lib/content/derive.server'
import { compileSignatures } from './compile'
import { prepareSignatures } from './signatures'

/** The signatures of all errors, for the browser. */
export const getSignatureData = deriveFromContent(({ errors }) => compileSignatures(errors.values()))

/** The signatures of all errors, ready for `identify`. */
export const getSignatures = deriveFromContent(() => prepareSignatures(getSignatureData()))
