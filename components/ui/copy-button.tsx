'use client'

import { useEffect, useState } from 'react'

type Props = {
  readonly text: string
  /** Whether it is a path on this site, to be copied as a whole address. */
  readonly isPath?: boolean
  readonly label: string
  readonly done: string
  /** What it stands on. */
  readonly on?: keyof typeof looks
}

const looks = { slab: 'border-slab-soft text-slab-ink', page: 'border-edge text-ink' }

/** Copies a text. Not shown before its script runs, nor on an address without https, where no page may copy. */
export function CopyButton({ text, isPath = false, label, done, on = 'slab' }: Props) {
  const [isReady, setIsReady] = useState(false)
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => setIsReady('clipboard' in navigator), [])

  async function copy() {
    const isAllowed = await navigator.clipboard.writeText(isPath ? new URL(text, location.href).href : text).then(
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
      className={`no-print rounded-box border px-2 py-0.5 font-sans text-small ${looks[on]} ${isReady ? '' : 'invisible'}`}
    >
      {isCopied ? done : label}
    </button>
  )
}
