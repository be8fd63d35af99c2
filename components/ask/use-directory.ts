import { useEffect, useState } from 'react'
import type { Directory } from '@/lib/directory/directory'
import { prepareSignatures, type Signatures } from '@/lib/signature/signatures'
import { prepareToldAnswers, type ToldAnswers } from '@/lib/told-answer/told-answers'

/** The directory with its marks ready for look-up. */
export type Known = { readonly directory: Directory; readonly signatures: Signatures; readonly told: ToldAnswers }

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly known: Known }
  | { readonly kind: 'failed'; readonly retry: () => void }

const fetched = new Map<string, Promise<Known>>()

/** Fetches the directory of a language once per page; a failure can be tried again. */
export function useDirectory(locale: string): State {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State>({ kind: 'waiting' })
  useEffect(() => {
    let isCurrent = true
    setState({ kind: 'waiting' })
    getKnown(locale).then(
      (known) => isCurrent && setState({ kind: 'ready', known }),
      (error: unknown) => {
        if (isCurrent) setState({ kind: 'failed', retry: () => setAttempt(attempt + 1) })
        // A network that is away is told to the reader; anything else is a fault of ours.
        if (!(error instanceof TypeError)) throw error
      },
    )
    return () => {
      isCurrent = false
    }
  }, [locale, attempt])
  return state
}

function getKnown(locale: string): Promise<Known> {
  const known = fetched.get(locale) ?? fetchKnown(locale)
  fetched.set(locale, known)
  known.catch(() => fetched.delete(locale))
  return known
}

async function fetchKnown(locale: string): Promise<Known> {
  const response = await fetch(`/${locale}/identify`)
  if (!response.ok) throw new TypeError(`the directory answered ${response.status}`)
  const directory: Directory = await response.json()
  const { signatures, told } = directory
  return { directory, signatures: prepareSignatures(signatures), told: prepareToldAnswers(told) }
}
