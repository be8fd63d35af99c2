'use client'

import { useEffect, useLayoutEffect, useState } from 'react'
import { readStored, store } from '@/components/ui/browser-storage'

type Props = {
  readonly title: string
  /** What the switch says while they are on, and while they are off. */
  readonly on: string
  readonly off: string
  /** Key and what it does. */
  readonly keys: readonly (readonly string[])[]
}

const storageKey = 'moderation-shortcuts'

/**
 * Keys for everything that the buttons of the page do: `data-item` marks what they go through, `data-key` what they
 * press. They can be turned off, as single letters get in the way of speech input (WCAG 2.1.4).
 */
export function Shortcuts({ title, on, off, keys }: Props) {
  const [isOn, setOn] = useState(false)

  useEffect(() => setOn(readStored('local', storageKey) !== 'off'), [])

  // As soon as the switch says so, the keys are there.
  useLayoutEffect(() => {
    if (!isOn) return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])

  function toggle() {
    store('local', storageKey, isOn ? 'off' : 'on')
    setOn(!isOn)
  }

  return (
    <details className="mt-10 border-line border-t pt-4 text-small">
      <summary>{title}</summary>
      <dl className="mt-2 grid max-w-md grid-cols-[2rem_1fr] gap-y-1">
        {keys.map(([key, text]) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={toggle} aria-pressed={isOn} className="mt-3 text-action underline">
        {isOn ? on : off}
      </button>
    </details>
  )
}

function press(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
  if (event.key === 'j' || event.key === 'k') {
    event.preventDefault()
    move(event.key === 'j' ? 1 : -1)
    return
  }
  const pressed =
    findCurrent()?.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`) ?? findLatest(event)
  if (!pressed) return
  event.preventDefault()
  pressed.click()
}

function move(step: number): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')]
  const current = items.findIndex((item) => item.contains(document.activeElement))
  const next = current < 0 ? 0 : Math.min(items.length - 1, Math.max(0, current + step))
  items[next]?.focus()
}

/** The thing that has the focus, or the only one on the page. */
function findCurrent(): Element | null {
  const items = document.querySelectorAll('[data-item]')
  return document.activeElement?.closest('[data-item]') ?? (items.length === 1 ? (items[0] ?? null) : null)
}

/** The latest decision stands outside of what is to be decided. */
function findLatest({ key }: KeyboardEvent): HTMLElement | null {
  return key === 'u' ? document.querySelector<HTMLElement>('[data-key="u"]') : null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}
