import 'server-only'
import path from 'node:path'
import { loadSignatureData } from '@/lib/signature/load.server'
import { prepareSignatures } from '@/lib/signature/signatures'

export const contentFolder = path.resolve('content')

/** The signatures that the site has. */
export const signatures = prepareSignatures(loadSignatureData(contentFolder))
