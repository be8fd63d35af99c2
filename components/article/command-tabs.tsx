'use client'

import { type ReactNode, useEffect, useId, useState } from 'react'
import { readStored, store } from '@/components/ui/browser-storage'
import { guessPlatform } from './guess-platform'

type Props = { readonly panels: readonly { readonly id: string; readonly name: string; readonly panel: ReactNode }[] }

const storageKey = 'fixpoint-tabs'
const chosenEvent = 'fixpoint-tab-chosen'
/** So many are remembered. */
const choicesMax = 9

/**
 * Tabs made of radio buttons: they turn without a script.
 * With it the choice is remembered across the site, and every other group on the page that has the tab follows; before
 * any was made, it is the system of the reader's own device.
 */
export function CommandTabs({ panels }: Props) {
  const group = useId()
  const [chosen, setChosen] = useState(panels[0]?.id)

  useEffect(() => {
    function follow() {
      const wanted = [...readChoices(), guessPlatform(navigator) ?? '']
      const known = wanted.find((id) => panels.some((panel) => panel.id === id))
      if (known !== undefined) setChosen(known)
    }
    follow()
    window.addEventListener(chosenEvent, follow)
    return () => window.removeEventListener(chosenEvent, follow)
  }, [panels])

  function choose(id: string) {
    setChosen(id)
    store('local', storageKey, [id, ...readChoices().filter((other) => other !== id)].slice(0, choicesMax).join(' '))
    window.dispatchEvent(new Event(chosenEvent))
  }

  return (
    <div className="command-tabs flex flex-wrap">
      {panels.map(({ id, name, panel }) => (
        <div key={id} className="contents">
          <label className="mr-1 cursor-pointer rounded-t-box border border-line border-b-0 px-3 py-1 text-small has-checked:border-edge has-checked:bg-slab has-checked:text-slab-ink has-checked:shadow-[inset_0_3px_var(--color-action)] has-focus-visible:outline-3 has-focus-visible:outline-action forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none">
            <input
              type="radio"
              name={group}
              value={id}
              checked={chosen === id}
              onChange={() => choose(id)}
              className="sr-only"
            />
            {name}
          </label>
          <div className="command-panel order-last w-full min-w-0">{panel}</div>
        </div>
      ))}
    </div>
  )
}

/** Tabs chosen so far, the latest first; empty where storage is refused. */
function readChoices(): readonly string[] {
  return readStored('local', storageKey)?.split(' ') ?? []
}
