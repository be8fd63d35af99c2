import { type ComponentProps, useEffect, useMemo } from 'react'
import { forgetFacts, keepFacts } from '@/components/support-report/kept-facts'
import { Button, ButtonLink } from '@/components/ui/button'
import { findTell } from '@/lib/directory/directory'
import type { Locale } from '@/lib/i18n/locales'
import { askEn } from '@/lib/i18n/messages/ask-en'
import { askFr } from '@/lib/i18n/messages/ask-fr'
import { type Evidence, type Identification, listAmbiguous, listNear, sureMin } from '@/lib/identify/identification'
import { type Judgement, judgeText } from '@/lib/identify/identify'
import { toSegments } from '@/lib/identify/segments'
import { findPersonalData, type PersonalSpan } from '@/lib/personal-data/masking'
import { nameForeigner } from '@/lib/speaker/foreigner'
import { readReportFacts } from '@/lib/support-report/read-facts'
import { readAnswers, readToldAnswers } from '@/lib/told-answer/read'
import { toStartQuery } from '@/lib/told-answer/told-answers'
import { Candidates } from './candidates'
import { MarkedPaste } from './marked-paste'
import { forgetStartQueries, keepStartQueries } from './start-queries'
import { type Known, useDirectory } from './use-directory'
import { Verdict } from './verdict'

type Props = {
  readonly locale: Locale
  readonly text: string
  readonly onClear: () => void
}

const shownMax = 20_000
const reasonsMax = 4
const othersMax = 4

/** What a text was recognised as, found in the browser: the error and why, the others and how they show, and ways on. */
export function Recognition({ locale, text, onClear }: Props) {
  const texts = locale === 'fr' ? askFr : askEn
  const state = useDirectory(locale)
  const known = state.kind === 'ready' ? state.value : null
  const judgement = useMemo(() => (known === null ? null : judgeText(text, known.signatures)), [text, known])
  const personal = useMemo(() => findPersonalData(text), [text])
  // Whoever leaves by a link takes along what support will ask for and what the wizard need not ask; another text, or none,
  // forgets it.
  useEffect(() => keepFactsOf(judgement, text, personal), [judgement, text, personal])
  useEffect(() => keepStartsOf(judgement, known), [judgement, known])
  return (
    <section className="mt-8">
      {/* Only the answer is read aloud by itself, not the text that follows. */}
      <div aria-live="polite">
        {state.kind === 'waiting' && <p className="text-soft">{texts.reading}</p>}
        {judgement !== null && known !== null && (
          <h2 tabIndex={-1} className="text-h2 outline-none">
            {toHeading(texts, judgement.identification, known)}
          </h2>
        )}
      </div>
      {state.kind === 'failed' && (
        <p role="alert">
          {texts.failed}{' '}
          <Button kind="quiet" type="button" onClick={state.retry}>
            {texts.again}
          </Button>
        </p>
      )}
      {judgement !== null && known !== null && (
        <Recognised
          locale={locale}
          text={text}
          personal={personal}
          onClear={onClear}
          known={known}
          judgement={judgement}
        />
      )}
    </section>
  )
}

function keepFactsOf(judgement: Judgement | null, text: string, personal: readonly PersonalSpan[]): () => void {
  const { error = null, evidence = [], alternatives = [] } = judgement?.identification ?? {}
  if (error === null) forgetFacts()
  else keepFacts([error, ...alternatives], readReportFacts(text, { evidence, personal }))
  return forgetFacts
}

/** The text is read once for the questions of all errors that it may show. */
function keepStartsOf(judgement: Judgement | null, known: Known | null): () => void {
  const { error = null, alternatives = [] } = judgement?.identification ?? {}
  if (judgement === null || known === null || error === null) forgetStartQueries()
  else {
    const shown = [error, ...alternatives]
    const listQuestions = (slug: string) => known.directory.errors[slug]?.questions ?? []
    const answers = readAnswers(judgement.piece, [...new Set(shown.flatMap(listQuestions))], known.told)
    const toQuery = (slug: string) =>
      toStartQuery(answers.filter(({ question }) => listQuestions(slug).includes(question)))
    keepStartQueries(Object.fromEntries(shown.map((slug) => [slug, toQuery(slug)])))
  }
  return forgetStartQueries
}

/** The answer in one line: an error, which of several, or none. */
function toHeading(texts: typeof askEn, found: Identification, { directory }: Known): string {
  const title = found.error === null ? undefined : directory.errors[found.error]?.title
  if (title === undefined) return texts.unknown
  if (listAmbiguous(found).length > 0) return texts.which
  return found.confidence >= sureMin ? texts.known(title) : texts.likely(title)
}

type RecognisedProps = Props & {
  readonly known: Known
  readonly judgement: Judgement
  readonly personal: readonly PersonalSpan[]
}

function Recognised({ locale, text, onClear, known, judgement, personal }: RecognisedProps) {
  const texts = locale === 'fr' ? askFr : askEn
  const { directory } = known
  const { identification: found } = judgement
  const { error, evidence, alternatives, edge } = found
  const told = useMemo(
    () => readToldAnswers(judgement, (slug) => directory.errors[slug]?.questions ?? [], known.told),
    [judgement, directory, known],
  )
  const ambiguous = listAmbiguous(found)
  const others = alternatives.slice(0, othersMax).filter((slug) => slug in directory.errors)
  const toHref = (slug: string) => `/${locale}/errors/${slug}`
  const toTell = (slug: string) => (error === null ? null : findTell(directory, error, slug))
  const listed = { texts, directory, toHref, toTell }
  const near = listNear(found).filter((slug) => slug in directory.errors)
  const listedCount = error === null ? near.length : ambiguous.length || 1 + others.length
  const segments = toSegments(
    text.slice(0, shownMax),
    error === null ? (edge?.evidence ?? []) : [...evidence, ...told],
    personal,
  )
  return (
    <>
      {error !== null && ambiguous.length === 0 && (
        <>
          <Verdict texts={texts} directory={directory} slug={error} href={toHref(error)} told={told}>
            <Reasons texts={texts} evidence={evidence} text={text} personal={personal} />
          </Verdict>
          {others.length > 0 && <Candidates {...listed} heading={texts.others} slugs={others} level={3} />}
        </>
      )}
      {ambiguous.length > 0 && <Candidates {...listed} heading={null} slugs={ambiguous} level={2} />}
      {error === null && <Unknown locale={locale} found={found} listed={listed} />}
      <MarkedPaste texts={texts} segments={segments} cutAt={text.length > shownMax ? shownMax : null} />
      <p className="mt-2 text-small text-soft">
        {personal.length > 0 && `${texts.hidden(personal.length)} `}
        {texts.stays}
      </p>
      <div className="mt-8 border-line border-t pt-4">
        <h3 className="font-semibold">{[texts.next, texts.notThis][listedCount] ?? texts.none}</h3>
        <p className="mt-1 text-small text-soft">{texts.noneText}</p>
        <p className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-2 text-small">
          {/* Where nobody is known to speak it stands above. */}
          {(error !== null || found.foreign !== null) && <a href={`/${locale}/triage`}>{texts.triage}</a>}
          <a href={`/${locale}/errors`}>{texts.all}</a>
          <Button kind="quiet" type="button" onClick={onClear}>
            {texts.clear}
          </Button>
        </p>
      </div>
    </>
  )
}

type UnknownProps = {
  readonly locale: Locale
  readonly found: Identification
  readonly listed: Omit<ComponentProps<typeof Candidates>, 'heading' | 'slugs' | 'level'>
}

/** What no article is about: who speaks, and the way that begins with what one sees. Only what marks speak for is named. */
function Unknown({ locale, found, listed }: UnknownProps) {
  const { foreign, edge } = found
  const { texts, directory } = listed
  const near = listNear(found).filter((slug) => slug in directory.errors)
  return (
    <>
      <p className="mt-2">
        {foreign === null ? texts.unknownText : texts.foreign(nameForeigner(foreign, texts.foreignKinds))}
      </p>
      {foreign === null && (
        <p className="mt-4">
          <ButtonLink kind="equal" href={`/${locale}/triage`}>
            {texts.triage}
          </ButtonLink>
        </p>
      )}
      {edge !== null && edge.error in directory.errors && (
        <Candidates {...listed} heading={texts.edge} slugs={[edge.error]} level={3} />
      )}
      {near.length > 0 && <Candidates {...listed} heading={texts.near} slugs={near.slice(0, othersMax)} level={3} />}
    </>
  )
}

type ReasonsProps = {
  readonly texts: typeof askEn
  readonly evidence: readonly Evidence[]
  readonly text: string
  readonly personal: readonly { readonly start: number; readonly end: number }[]
}

/** By what the error was recognised: "insufficient_quota (error.code), 429 (HTTP status)". */
function Reasons({ texts, evidence, text, personal }: ReasonsProps) {
  const isOpen = ({ start, end }: Evidence) => personal.every((span) => span.end <= start || span.start >= end)
  const shown = evidence.filter((one) => one.kind !== 'against' && isOpen(one)).slice(0, reasonsMax)
  if (shown.length === 0) return null
  return (
    <p className="mt-2 text-soft">
      {texts.because}{' '}
      {shown.map((one, place) => (
        <span key={`${one.start}-${one.what}`}>
          {place > 0 && ', '}
          <code className="bg-mark px-1 text-ink">{toPhrase(text.slice(one.start, one.end))}</code> (
          {one.kind === 'json' || one.kind === 'header' ? one.what : texts.kinds[one.kind]})
        </span>
      ))}
    </p>
  )
}

function toPhrase(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}
