import type { Directory } from '@/lib/directory/directory'
import type { AskMessages } from '@/lib/i18n/messages/ask-en'
import type { AnswerName } from '@/lib/told-answer/told-answers'

type Props = { readonly texts: AskMessages; readonly directory: Directory; readonly told: readonly AnswerName[] }

/** What the text answers of the wizard's questions: the wizard begins with it. */
export function ToldAnswers({ texts, directory, told }: Props) {
  if (told.length === 0) return null
  return (
    <div className="mt-6">
      <h3 className="font-semibold">{texts.told}</h3>
      <dl className="mt-1 space-y-1">
        {told.map(({ question, answer }) => {
          const named = directory.questions[question]
          return (
            <div key={question}>
              <dt className="inline text-soft">{named?.text}</dt> <dd className="inline">{named?.answers[answer]}</dd>
            </div>
          )
        })}
      </dl>
      <p className="mt-1 text-small text-soft">{texts.toldText(told.length)}</p>
    </div>
  )
}
