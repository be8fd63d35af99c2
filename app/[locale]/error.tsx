'use client'

import { useParams } from 'next/navigation'
import { failureTexts } from '@/components/layout/failure-texts'
import { controlLook } from '@/components/ui/control-look'
import { isLocale } from '@/lib/i18n/locales'

/**
 * What stands in place of a page that could not be made. It is sent to browsers with every page, so its buttons are plain
 * ones: the element would bring the looks of all buttons along.
 */
export default function Failure({ reset }: { readonly reset: () => void }) {
  const { locale: given } = useParams()
  const locale = isLocale(given) ? given : 'en'
  const texts = failureTexts[locale]
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="text-h1">{texts.title}</h1>
      <p className="mt-3 text-lead">{texts.text}</p>
      <form action={`/${locale}/search`} className="mt-6 flex gap-2">
        <input
          name="q"
          type="search"
          maxLength={200}
          aria-label={texts.search}
          className={`min-w-0 grow ${controlLook}`}
        />
        <button type="submit" className="rounded-box bg-action px-4 font-semibold text-on-action">
          {texts.search}
        </button>
      </form>
      <p className="mt-6">
        <button type="button" onClick={reset} className="text-action underline">
          {texts.retry}
        </button>
      </p>
    </main>
  )
}
