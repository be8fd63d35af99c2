'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { SuggestionLinks } from '@/components/search/suggestion-links'
import { useSearchShortcut } from '@/components/search/use-search-shortcut'
import { useSuggestions } from '@/components/search/use-suggestions'
import type { Locale } from '@/lib/i18n/locales'
import { queryLimits } from '@/lib/search/limits'
import { useAskedText } from './use-asked-text'
import { useLoaded } from './use-loaded'

// The engine and the reader of pictures come only when there is something to read.
const loadRecognition = async () => (await import('./recognition')).Recognition
const loadPictureReader = async () => (await import('./picture-reader')).PictureReader

/** Texts that the box needs before anything was fetched, resolved on the server: functions cannot cross to the browser. */
type AskBoxTexts = {
  readonly label: string
  readonly placeholder: string
  readonly hint: string
  /** True of a browser that runs scripts. */
  readonly stays: string
  readonly hintWithoutScript: string
  readonly failed: string
  readonly picture: string
  readonly wait: string
  /** What reads did not come, and the button that asks for it again. */
  readonly missing: string
  readonly again: string
}

type Props = {
  readonly locale: Locale
  readonly action: string
  readonly texts: AskBoxTexts
  /** The button that searches, made on the server: the looks of buttons stay there. */
  readonly submit: ReactNode
  readonly defaultValue?: string
}

/**
 * The one box: typing searches, pasting identifies. What was pasted, dropped or read off a picture, and whatever is long
 * or looks private, never leaves the browser. Before its script has come, and without it, it is a plain form to the
 * search, and the browser cuts a paste by `maxlength`.
 */
export function AskBox({ locale, action, texts, submit, defaultValue = '' }: Props) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const list = useRef<HTMLElement>(null)
  const result = useRef<HTMLDivElement>(null)
  const asked = useAskedText(defaultValue, box)
  const { text, isLocal, picture } = asked
  const recognition = useLoaded(loadRecognition, isLocal)
  const reader = useLoaded(loadPictureReader, picture !== null)
  const awaited = picture !== null && reader.kind !== 'ready' ? reader : isLocal ? recognition : null
  const [isOpen, setIsOpen] = useState(false)
  const [isScripted, setIsScripted] = useState(false)
  const { suggestions, announcement } = useSuggestions(
    `${action}/suggestions`,
    isOpen && !isLocal ? text : '',
    texts.failed,
  )
  const isShown = isOpen && !isLocal && suggestions.length > 0
  useSearchShortcut(box)
  useEffect(() => setIsScripted(true), [])

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setIsOpen(false)
    else if (event.key === 'Enter' && !event.shiftKey && !isLocal) {
      event.preventDefault()
      event.currentTarget.form?.requestSubmit()
    } else if (event.key === 'ArrowDown' && suggestions.length > 0 && !isLocal) {
      event.preventDefault()
      setIsOpen(true)
      list.current?.querySelector('a')?.focus()
    }
  }

  function clear(): void {
    asked.clear()
    box.current?.focus()
  }

  return (
    <>
      <search>
        <form
          action={action}
          className="relative"
          onSubmit={(event) => {
            if (!isLocal) return
            event.preventDefault()
            const answer = result.current?.querySelector('h2') ?? result.current
            answer?.focus()
          }}
          onDragOver={asked.onDragOver}
          onDrop={asked.onDrop}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
          }}
        >
          <label htmlFor={`${id}-box`} className="mb-2 block text-small text-soft">
            {texts.label}
          </label>
          <div className="rounded-box border border-edge bg-surface focus-within:outline-3 focus-within:outline-action">
            <textarea
              ref={box}
              id={`${id}-box`}
              name="q"
              rows={3}
              maxLength={isScripted ? undefined : queryLimits.lengthMax}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              placeholder={texts.placeholder}
              value={text}
              onChange={(event) => {
                asked.type(event.target.value)
                setIsOpen(true)
              }}
              onPaste={asked.onPaste}
              onKeyDown={onKeyDown}
              onFocus={() => setIsOpen(true)}
              aria-describedby={`${id}-hint`}
              className="block max-h-72 w-full resize-y bg-transparent px-4 pt-3 font-mono text-base outline-none placeholder:text-soft sm:text-lead"
            />
            <div className="flex flex-wrap items-center justify-end gap-2 p-1.5">
              {isScripted && (
                <label className="mr-auto cursor-pointer rounded-box px-2.5 py-2 text-small text-soft underline underline-offset-4 focus-within:outline-3 focus-within:outline-action hover:text-ink">
                  {texts.picture}
                  <input
                    type="file"
                    accept="image/*"
                    className="sr-only"
                    onChange={(event) => {
                      asked.showPicture(event.target.files?.[0] ?? null)
                      event.target.value = ''
                    }}
                  />
                </label>
              )}
              {submit}
            </div>
          </div>
          {isShown && (
            <SuggestionLinks
              list={list}
              label={texts.label}
              suggestions={suggestions}
              onLeave={() => box.current?.focus()}
              onClose={() => {
                setIsOpen(false)
                box.current?.focus()
              }}
            />
          )}
          <p aria-live="polite" className="sr-only">
            {isLocal ? '' : announcement}
          </p>
        </form>
      </search>
      <p id={`${id}-hint`} className="mt-2 text-small text-soft">
        {texts.hint} <span className="noscript:hidden">{texts.stays}</span>
      </p>
      <noscript>
        <p className="mt-1 text-small">{texts.hintWithoutScript}</p>
      </noscript>
      <div
        ref={result}
        tabIndex={-1}
        data-reading={(isLocal && text !== defaultValue) || undefined}
        className="outline-none"
      >
        {awaited?.kind === 'waiting' && <p className="mt-8 text-soft">{texts.wait}</p>}
        {awaited?.kind === 'failed' && (
          <p role="alert" className="mt-8">
            {texts.missing}{' '}
            <button type="button" onClick={awaited.retry} className="text-action underline underline-offset-4">
              {texts.again}
            </button>
          </p>
        )}
        {picture !== null && reader.kind === 'ready' && (
          <reader.value
            locale={locale}
            picture={picture}
            onText={asked.readHere}
            onCancel={() => asked.showPicture(null)}
          />
        )}
        {isLocal && recognition.kind === 'ready' && <recognition.value locale={locale} text={text} onClear={clear} />}
      </div>
    </>
  )
}
