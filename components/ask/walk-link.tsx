'use client'

import { useEffect, useState } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { findStartQuery } from './start-queries'

type Props = { readonly error: string; readonly href: string; readonly text: string }

/** The way into the wizard of an error, which begins with what a text answers that was pasted in this tab. */
export function WalkLink({ error, href, text }: Props) {
  const [query, setQuery] = useState('')
  useEffect(() => setQuery(findStartQuery(error)), [error])
  return <ButtonLink href={query === '' ? href : `${href}?${query}`}>{text}</ButtonLink>
}
