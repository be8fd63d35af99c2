import { type ClipboardEvent, type DragEvent, type RefObject, useEffect, useState } from 'react'
import { isPrivate } from '@/lib/protection/private-query'
import { queryLimits } from '@/lib/search/limits'
import { takeHandedOver } from './handed-over'

/** What stands in the one box, and whether it may be sent to the search. */
export type AskedText = {
  readonly text: string
  /** Pasted, dropped, read off a picture, long, or private: such a text never leaves the browser. */
  readonly isLocal: boolean
  /** A picture that waits to be read. */
  readonly picture: File | null
  readonly type: (text: string) => void
  readonly onPaste: (event: ClipboardEvent) => void
  readonly onDrop: (event: DragEvent) => void
  readonly showPicture: (picture: File | null) => void
  /** Takes in a text that must not be sent. */
  readonly readHere: (text: string) => void
  readonly clear: () => void
}

/** The text of the one box. A paste stays one until the box is empty again, however it is changed. */
export function useAskedText(defaultValue: string, box: RefObject<HTMLTextAreaElement | null>): AskedText {
  const [text, setText] = useState(defaultValue)
  const [isPasted, setIsPasted] = useState(false)
  const [picture, showPicture] = useState<File | null>(null)

  useEffect(() => {
    // What came into the box before its script may have been pasted.
    const early = box.current?.value ?? ''
    const given = takeHandedOver() ?? (early === defaultValue ? null : early)
    if (given === null) return
    setIsPasted(true)
    setText(given)
  }, [box, defaultValue])

  function takePicture(event: ClipboardEvent | DragEvent, data: DataTransfer): void {
    setIsPasted(true)
    const file = data.files[0]
    if (file === undefined) return
    event.preventDefault()
    showPicture(file)
  }

  function put(next: string, fromPaste: boolean): void {
    setText(next)
    setIsPasted(fromPaste)
    showPicture(null)
  }

  return {
    text,
    isLocal: text.trim() !== '' && (isPasted || isForReading(text)),
    picture,
    type: (typed) => put(typed, isPasted && typed !== ''),
    onPaste: (event) => takePicture(event, event.clipboardData),
    onDrop: (event) => takePicture(event, event.dataTransfer),
    showPicture,
    readHere: (given) => put(given, true),
    clear: () => put('', false),
  }
}

/** No short query: a message, or something that nobody else should see. */
function isForReading(text: string): boolean {
  return text.includes('\n') || text.length > queryLimits.lengthMax || isPrivate(text)
}
