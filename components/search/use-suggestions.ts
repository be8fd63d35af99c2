import { useEffect, useState } from 'react'
import type { Suggestions } from './suggestions'

const pauseMilliseconds = 90

const none: Suggestions = { suggestions: [], announcement: '' }

/** Suggestions for what is typed, asked for after a short pause; an answer that was overtaken is dropped. */
export function useSuggestions(url: string, query: string, failed: string): Suggestions {
  const [answer, setAnswer] = useState(none)
  const wanted = query.trim()

  useEffect(() => {
    if (wanted === '') {
      setAnswer(none)
      return
    }
    const controller = new AbortController()
    const timer = setTimeout(() => {
      ask(`${url}?q=${encodeURIComponent(wanted)}`, controller.signal).then(setAnswer, (error: unknown) => {
        if (!controller.signal.aborted) setAnswer({ suggestions: [], announcement: failed })
        if (!(error instanceof DOMException || error instanceof TypeError)) throw error
      })
    }, pauseMilliseconds)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [url, wanted, failed])

  return answer
}

async function ask(url: string, signal: AbortSignal): Promise<Suggestions> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } })
  if (!response.ok) throw new TypeError(`${url} answered ${response.status}`)
  return response.json()
}
