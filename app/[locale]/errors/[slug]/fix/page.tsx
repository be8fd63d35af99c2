import { headers } from 'next/headers'
import { toMetadata } from '@/components/layout/metadata'
import { FixStep } from '@/components/wizard/fix-step'
import { FixedStep } from '@/components/wizard/fixed-step'
import { QuestionStep } from '@/components/wizard/question-step'
import { StopStep } from '@/components/wizard/stop-step'
import { WizardFrame } from '@/components/wizard/wizard-frame'
import type { WizardView } from '@/components/wizard/wizard-view'
import { getUnit } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { renderBody } from '@/lib/content/mdx.server'
import { getSettings } from '@/lib/environment/environment.server'
import { getMessages } from '@/lib/i18n/messages'
import { markClient } from '@/lib/network/client.server'
import { createFormTicket } from '@/lib/proof/form-ticket.server'
import { noEvidence, withOwn } from '@/lib/resolution/evidence'
import { findOwnTrial } from '@/lib/resolution/trials.server'
import { signPathToken } from '@/lib/secret/path-token.server'
import type { Decision } from '@/lib/wizard/decision'
import { getErrorPolicy } from '@/lib/wizard/error-policy.server'
import { listLessLikely } from '@/lib/wizard/less-likely'
import { parseWay, toHistory, toQuery } from '@/lib/wizard/way'
import { toSettling, toWayKeys } from '@/lib/wizard/way-keys'
import { findStopLinks, readError } from '../read-error'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params, searchParams }: PageProps<'/[locale]/errors/[slug]/fix'>) {
  const { locale, error } = await readError(params)
  const { title, description } = error.words[locale]
  const { wizard } = getMessages(locale)
  const knowledgeBase = getKnowledgeBase()
  const { steps } = parseWay(toWayKeys(error, knowledgeBase), await searchParams)
  const { step } = (await getErrorPolicy(error)).decide(toHistory(steps, toSettling(error, knowledgeBase)))
  const end = step.kind === 'fixed' ? wizard.fixed : step.kind === 'stop' ? wizard.stopTitles[step.reason] : null
  return toMetadata({
    locale,
    path: `/errors/${error.slug}/fix`,
    title: end === null ? wizard.title(title, steps.length + 1) : wizard.titleOfEnd(title, end),
    description,
    indexed: false,
  })
}

export default async function Wizard({ params, searchParams }: PageProps<'/[locale]/errors/[slug]/fix'>) {
  const { locale, error } = await readError(params)
  const knowledgeBase = getKnowledgeBase()
  const { steps, ignored } = parseWay(toWayKeys(error, knowledgeBase), await searchParams)
  const policy = await getErrorPolicy(error)
  const view: WizardView = {
    locale,
    error,
    steps,
    fixes: knowledgeBase.fixes,
    questions: knowledgeBase.questions,
    evidence: policy.evidence,
    trialCount: policy.trialCount,
    toHref: (way) => `/${locale}/errors/${error.slug}/fix${way.length > 0 ? `?${toQuery(way)}` : ''}`,
  }
  const history = toHistory(steps, toSettling(error, knowledgeBase))
  return (
    <WizardFrame view={view} ignored={ignored} lessLikely={listLessLikely(policy.model, history)}>
      {await renderStep(view, policy.decide(history))}
    </WizardFrame>
  )
}

async function renderStep(view: WizardView, { step, minutesLeft }: Decision) {
  const { locale, error, steps, fixes, questions } = view
  switch (step.kind) {
    case 'fixed':
      return <FixedStep view={view} fix={getUnit(fixes, step.fix)} {...(await readFixed(view, step.fix))} />
    case 'ask':
      return (
        <QuestionStep
          view={view}
          question={getUnit(questions, step.question)}
          between={step.reason.between}
          minutesLeft={minutesLeft}
        />
      )
    case 'stop':
      return <StopStep view={view} reason={step.reason} {...findStopLinks(error)} now={new Date()} />
    case 'fix':
      return (
        <FixStep
          view={view}
          fix={getUnit(fixes, step.fix)}
          Steps={(await renderBody(getSettings().contentFolder, `fixes/${step.fix}/${locale}.mdx`)).Body}
          reason={step.reason}
          minutesLeft={minutesLeft}
          token={await signPathToken({ error: error.slug, path: toQuery(steps), shown: step.fix })}
        />
      )
  }
}

/** What the good end shows to its sender: the numbers with their own report, and the ticket of the note's form. */
async function readFixed({ error, evidence }: WizardView, fix: string) {
  const now = new Date()
  const marks = await markClient(await headers(), now)
  const own = await findOwnTrial({ error: error.slug, fix, ...marks, now })
  const purpose = { kind: 'note', about: `${error.slug} ${fix}` } as const
  return {
    evidence: withOwn(evidence[fix] ?? noEvidence, own),
    outcome: own?.outcome ?? null,
    ticket: await createFormTicket(purpose, { network: marks.network, now }),
  }
}
