'use client'

import { useEffect, useRef } from 'react'
import { forgetStored, readStored, store } from '@/components/ui/browser-storage'

type Props = {
  /** Names the form it stands in, alike in every language. */
  readonly form: string
  /** Names of the fields that a person fills in. */
  readonly fields: readonly string[]
}

/**
 * Keeps in this tab what stands in its form when the page is left unsent, and fills it in when the form comes anew: after
 * a refusal Back asks for another page, and so does the other language. What is sent is forgotten here.
 */
export function KeptFields({ form: name, fields }: Props) {
  const place = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const form = place.current?.form ?? null
    if (form === null) return
    const key = `fixpoint-form ${name}`
    const controls = fields.map((field) => form.elements.namedItem(field)).filter(isControl)
    // What the page brings, the browser gives back or was typed before this script is the latest.
    let isChanged = controls.some((control) => !(control instanceof HTMLSelectElement) && control.value !== '')
    const kept = new URLSearchParams(readStored('session', key) ?? '')
    if (!isChanged) for (const control of controls) control.value = kept.get(control.name) ?? control.value

    const change = () => {
      isChanged = true
    }
    const send = () => {
      isChanged = false
      forgetStored('session', key)
    }
    const leave = () => {
      const values = controls.map((control) => [control.name, control.value])
      if (isChanged) store('session', key, new URLSearchParams(values).toString())
    }
    form.addEventListener('input', change)
    form.addEventListener('submit', send)
    window.addEventListener('pagehide', leave)
    return () => {
      form.removeEventListener('input', change)
      form.removeEventListener('submit', send)
      window.removeEventListener('pagehide', leave)
    }
  }, [name, fields])

  return <input type="hidden" ref={place} />
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function isControl(element: unknown): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
}
