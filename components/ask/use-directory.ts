import { useCallback } from 'react'
import type { Directory } from '@/lib/directory/directory'
import { prepareSignatures, type Signatures } from '@/lib/signature/signatures'
import { prepareToldAnswers, type ToldAnswers } from '@/lib/told-answer/told-answers'
import { type Loaded, useLoaded } from './use-loaded'

/** The directory with its marks ready for look-up. */
export type Known = { readonly directory: Directory; readonly signatures: Signatures; readonly told: ToldAnswers }

const fetched = new Map<string, Promise<Known>>()

/** Fetches the directory of a language once per page; a failure can be tried again. */
export function useDirectory(locale: string): Loaded<Known> {
  const load = useCallback(() => getKnown(locale), [locale])
  return useLoaded(load, true)
}

function getKnown(locale: string): Promise<Known> {
  const known = fetched.get(locale) ?? fetchKnown(locale)
  fetched.set(locale, known)
  known.catch((error: unknown) => {
    fetched.delete(locale)
    // A network that is away is told to the reader; anything else is a fault of ours.
    if (!(error instanceof TypeError)) throw error
  })
  return known
}

async function fetchKnown(locale: string): Promise<Known> {
  const response = await fetch(`/${locale}/identify`)
  if (!response.ok) throw new TypeError(`the directory answered ${response.status}`)
  const directory: Directory = await response.json()
  const { signatures, told } = directory
  return { directory, signatures: prepareSignatures(signatures), told: prepareToldAnswers(told) }
}
