import { type ClipboardEvent, type DragEvent, type RefObject, useEffect, useState } from 'react'
import { languageSwitchPath } from '@/lib/i18n/locales'
import { type BoxText, changeText } from '@/lib/personal-data/inserted'
import { isPrivate } from '@/lib/personal-data/private-query'
import { queryLimits } from '@/lib/search/limits'
import { handOver, takeHandedOver } from './handed-over'
import { readTextFile } from './read-text-file'

/** What stands in the one box, and whether it may be sent to the search. */
type AskedText = {
  readonly text: string
  /** Pasted, dropped, read off a picture, long, or private: such a text never leaves the browser. */
  readonly isLocal: boolean
  /** A picture that waits to be read. */
  readonly picture: File | null
  readonly type: (text: string) => void
  readonly onPaste: (event: ClipboardEvent) => void
  readonly onDragOver: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
  readonly showPicture: (picture: File | null) => void
  /** Takes in a text that must not be sent. */
  readonly readHere: (text: string) => void
  readonly clear: () => void
}

/** The text of the one box. */
export function useAskedText(defaultValue: string, box: RefObject<HTMLTextAreaElement | null>): AskedText {
  const [{ text, isPasted, picture }, setState] = useState<State>({
    text: defaultValue,
    isPasted: false,
    picture: null,
  })

  useEffect(() => {
    // What came into the box before its script may have been pasted.
    const early = box.current?.value ?? ''
    const given = takeHandedOver() ?? (early === defaultValue ? null : early)
    if (given !== null) setState({ text: given, isPasted: true, picture: null })
  }, [box, defaultValue])

  const isLocal = text.trim() !== '' && (isPasted || isForReading(text))
  useEffect(() => {
    if (!isLocal) return
    // In the other language it is the same text.
    const keep = ({ target }: Event) => {
      if (target instanceof HTMLFormElement && target.getAttribute('action') === languageSwitchPath) handOver(text)
    }
    document.addEventListener('submit', keep)
    return () => document.removeEventListener('submit', keep)
  }, [isLocal, text])

  const readHere = (given: string) => setState({ text: given, isPasted: true, picture: null })
  const showPicture = (shown: File | null) => setState((before) => ({ ...before, picture: shown }))

  /** A text is put into the box by the browser and arrives like typing, right after; a file is read here. */
  function takeIn(event: ClipboardEvent | DragEvent, data: DataTransfer): void {
    const [file] = data.files
    const words = data.getData('text')
    // What is copied from a table or a letter comes as a picture of itself too.
    if (file === undefined || (event.type === 'paste' && isProse(words))) {
      if (event.target === box.current && words !== '') setState((before) => ({ ...before, isPasted: true }))
      return
    }
    event.preventDefault()
    if (isProse(words)) readHere(words)
    else if (file.type.startsWith('image/')) showPicture(file)
    else readTextFile(file).then((read) => (read === null ? showPicture(file) : readHere(read)))
  }

  return {
    text,
    isLocal,
    picture,
    type: (typed) => setState((before) => ({ ...changeText(before, typed), picture: null })),
    onPaste: (event) => takeIn(event, event.clipboardData),
    // Only with files: a text that is dragged is put in by the browser, at the place where it is dropped.
    onDragOver: (event) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
    },
    onDrop: (event) => takeIn(event, event.dataTransfer),
    showPicture,
    readHere,
    clear: () => setState({ text: '', isPasted: false, picture: null }),
  }
}

type State = BoxText & { readonly picture: File | null }

/** No short query: a message, or something that nobody else should see. */
function isForReading(text: string): boolean {
  return text.includes('\n') || text.length > queryLimits.lengthMax || isPrivate(text)
}

/** A picture that is dragged from a page brings its address along, which says nothing. */
function isProse(words: string): boolean {
  return words.trim() !== '' && !/^\s*[a-z]+:\S+\s*$/i.test(words)
}
