'use client'

import { useEffect, useState } from 'react'

type Props = { readonly text: string; readonly label: string; readonly done: string }

/** Copies a text. Not shown before its script runs, nor on an address without https, where no page may copy. */
export function CopyButton({ text, label, done }: Props) {
  const [isReady, setIsReady] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => setIsReady('clipboard' in navigator), [])

  async function copy() {
    const isAllowed = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setIsReady(isAllowed)
    setIsCopied(isAllowed)
    setTimeout(() => setIsCopied(false), 2000)
  }

  return (
    <button
      type="button"
      onClick={copy}
      aria-live="polite"
      className={`no-print rounded-box border border-slab-soft px-2 py-0.5 font-sans text-slab-ink text-small ${isReady ? '' : 'invisible'}`}
    >
      {isCopied ? done : label}
    </button>
  )
}
