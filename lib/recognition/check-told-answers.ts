import type { Question } from '@/lib/content/knowledge-base'
import type { Problem } from '@/lib/content/problem'
import { readAnswers } from '@/lib/told-answer/read'
import { compileToldAnswers, prepareToldAnswers } from '@/lib/told-answer/told-answers'
import { toSample } from './check-signatures'

/** Reports marks that do not tell their answer: a text of nothing but the mark must give it, and no other. */
export function checkToldAnswers(questions: Iterable<Question>): readonly Problem[] {
  const all = [...questions]
  const told = prepareToldAnswers(compileToldAnswers(all))
  return all.flatMap(({ slug, facts }) =>
    Object.entries(facts.toldBy).flatMap(([answer, marks]) =>
      marks.flatMap((mark, index) => {
        const sample = toSample(mark)
        const received = readAnswers({ start: 0, text: sample }, [slug], told)[0]?.answer ?? null
        if (received === answer) return []
        return [
          {
            file: `questions/${slug}.yaml`,
            field: `toldBy.${answer}[${index}]`,
            expected: `a mark that tells the answer ${answer}`,
            received: `${JSON.stringify(sample)}, which alone tells ${received ?? 'none'}`,
          },
        ]
      }),
    ),
  )
}
