import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { askEn } from '@/lib/i18n/messages/ask-en'
import { askFr } from '@/lib/i18n/messages/ask-fr'
import { type Progress, readPicture } from './read-picture'

type Props = {
  readonly locale: Locale
  readonly picture: File
  readonly onText: (text: string) => void
  readonly onCancel: () => void
}

/** Reads a picture, says how far it is, can be cancelled, and says what went wrong. */
export function PictureReader({ locale, picture, onText, onCancel }: Props) {
  const { picture: texts } = locale === 'fr' ? askFr : askEn
  const [progress, setProgress] = useState<Progress>({ step: 'loading', part: 0 })
  const [problem, setProblem] = useState<'nothing' | 'failed' | 'notPicture' | null>(null)

  // One picture is read once, whoever is told of it.
  const tell = useEffectEvent(onText)

  useEffect(() => {
    setProblem(null)
    if (!picture.type.startsWith('image/')) {
      setProblem('notPicture')
      return
    }
    const reading = readPicture(picture, setProgress)
    reading.text.then(
      (text) => (text === '' ? setProblem('nothing') : tell(text)),
      () => setProblem('failed'),
    )
    return reading.cancel
  }, [picture])

  if (problem !== null) {
    return (
      <p role="alert" className="mt-4">
        {texts[problem]}
      </p>
    )
  }
  const percent = Math.round(progress.part * 100)
  const label = progress.step === 'reading' ? texts.reading : texts.loading
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
      <label className="flex min-w-0 grow flex-wrap items-center gap-x-3 text-small text-soft">
        <span>{label}</span>
        <progress max={100} value={percent} className="h-2 min-w-32 grow accent-action" />
      </label>
      <Button kind="quiet" type="button" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  )
}
