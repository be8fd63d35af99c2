'use client'

import { type ChangeEvent, type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react'
import { handOver } from '@/components/ask/handed-over'
import { changeText } from '@/lib/personal-data/inserted'
import { isPrivate } from '@/lib/personal-data/private-query'
import { queryLimits } from '@/lib/search/limits'
import { SuggestionLink } from './suggestion-link'
import { useSearchShortcut } from './use-search-shortcut'
import { useSuggestions } from './use-suggestions'

/** Texts that the box needs, resolved on the server: functions cannot cross to the browser. */
type SearchBoxTexts = {
  readonly label: string
  readonly placeholder: string
  readonly submit: string
  readonly failed: string
  /** Why a text that was pasted or looks private is not sent. */
  readonly private: string
}

type Props = { readonly action: string; readonly texts: SearchBoxTexts }

/**
 * The search form of the header: it answers while one types (the combobox pattern of the ARIA practices). A paste is
 * handed over to the page with the large box and read there, in the browser; what looks private, or came by another way
 * than typing, is not sent either.
 * Before its script has come, and without it, it is a plain form to the same results.
 */
export function SearchBox({ action, texts }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [{ text: query, isPasted }, setBox] = useState({ text: '', isPasted: false })
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const isLocal = isPasted || isPrivate(query)
  const { suggestions, announcement } = useSuggestions(
    `${action}/suggestions`,
    isOpen && !isLocal ? query : '',
    texts.failed,
  )
  useSearchShortcut(input)
  useEffect(() => {
    // What came into the box before its script may have been pasted.
    const early = input.current?.value ?? ''
    if (early !== '') setBox({ text: early, isPasted: true })
  }, [])

  const isShown = isOpen && suggestions.length > 0

  function onChange(event: ChangeEvent<HTMLInputElement>) {
    const typed = event.target.value
    event.target.setCustomValidity('')
    setBox((before) => changeText(before, typed))
    setActive(-1)
    setIsOpen(true)
  }

  /** Takes a text to the page with the large box; where the browser keeps nothing, it stays in this one. */
  function readOnLargePage(text: string, event: SyntheticEvent): boolean {
    if (!handOver(text)) return false
    event.preventDefault()
    window.location.assign(action)
    return true
  }

  /** Takes in a text that was pasted or dropped, put at its place among what was typed. A picture has no text. */
  function takeIn(given: string, event: SyntheticEvent<HTMLInputElement>): void {
    if (given === '') return
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length]
    if (!readOnLargePage(value.slice(0, start) + given + value.slice(end), event)) {
      setBox({ text: value, isPasted: true })
    }
  }

  function onSubmit(event: SyntheticEvent): void {
    if (!isLocal || readOnLargePage(query, event)) return
    event.preventDefault()
    input.current?.setCustomValidity(texts.private)
    input.current?.reportValidity()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      setIsOpen(false)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setIsOpen(true)
      setActive(next(active, event.key === 'ArrowDown' ? 1 : -1, suggestions.length))
    } else if (event.key === 'Enter') {
      const chosen = isShown ? suggestions[active] : undefined
      if (chosen === undefined) return
      event.preventDefault()
      window.location.assign(chosen.href)
    }
  }

  return (
    <search>
      <form
        action={action}
        className="relative"
        onSubmit={onSubmit}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
        }}
      >
        <label htmlFor={`${id}-input`} className="sr-only">
          {texts.label}
        </label>
        <div className="flex rounded-box border border-edge bg-surface focus-within:outline-3 focus-within:outline-action">
          <input
            ref={input}
            id={`${id}-input`}
            name="q"
            type="search"
            maxLength={queryLimits.lengthMax}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder={texts.placeholder}
            value={query}
            onChange={onChange}
            onPaste={(event) => takeIn(event.clipboardData.getData('text'), event)}
            onDrop={(event) => takeIn(event.dataTransfer.getData('text'), event)}
            onKeyDown={onKeyDown}
            onFocus={() => setIsOpen(true)}
            role="combobox"
            aria-expanded={isShown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
            className="w-56 min-w-0 grow bg-transparent px-3 py-1.5 font-mono text-small outline-none placeholder:text-soft"
          />
          <button type="submit" className="sr-only focus:not-sr-only">
            {texts.submit}
          </button>
        </div>
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={texts.label}
          hidden={!isShown}
          className="absolute top-full right-0 left-0 z-10 mt-1 min-w-72 overflow-hidden rounded-box border border-edge bg-surface shadow-lg"
        >
          {suggestions.map((suggestion, index) => (
            <SuggestionLink
              key={suggestion.href}
              suggestion={suggestion}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
            />
          ))}
        </div>
        <p aria-live="polite" className="sr-only">
          {announcement}
        </p>
      </form>
    </search>
  )
}

/** The place after moving by one, through "none" (-1) at either end. */
function next(active: number, step: 1 | -1, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1
}
