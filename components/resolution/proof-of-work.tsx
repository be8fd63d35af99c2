'use client'

import { useEffect, useState } from 'react'
import { toProofText } from '@/lib/proof/proof-text'
import type { ProofChallenge } from '@/lib/proof/schema'

type Props = {
  readonly challenge: ProofChallenge
  readonly texts: { readonly working: string; readonly done: string; readonly impossible: string }
}

/**
 * Solves the task of the form it stands in, where its network sends a lot: so the form is looked at before those that
 * bring no solution. Without a script, or on an address without https, it says that the form is taken all the same.
 */
export function ProofOfWork({ challenge, texts }: Props) {
  const [proof, setProof] = useState('')
  const [state, setState] = useState<keyof Props['texts']>('working')

  useEffect(() => {
    let isShown = true
    const show = (found: string | null) => {
      if (!isShown) return
      setProof(found ?? '')
      setState(found === null ? 'impossible' : 'done')
    }
    // What solves it may not have come: after the site was built anew it has another address.
    solve(challenge).then(show, (error: unknown) => {
      show(null)
      throw error
    })
    return () => {
      isShown = false
    }
  }, [challenge])

  return (
    <div className="mt-4 text-small text-soft">
      <input type="hidden" name="altcha" value={proof} />
      <p role="status">{texts[state]}</p>
      <noscript>{texts.impossible}</noscript>
    </div>
  )
}

/** Null where the browser has no means to solve it. */
async function solve(challenge: ProofChallenge): Promise<string | null> {
  if (crypto.subtle === undefined) return null
  const [{ solveChallenge }, { deriveKey }] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/web/pbkdf2'),
  ])
  const solution = await solveChallenge({ challenge, deriveKey })
  return solution === null ? null : toProofText({ challenge, solution })
}
