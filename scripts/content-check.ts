import { type BodyText, checkBodies } from '@/lib/content/bodies.server'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { ContentError, formatProblem } from '@/lib/content/problem'
import { checkTroubleshooting } from '@/lib/lint/knowledge-base-check'
import { checkProse } from '@/lib/prose/check.server'
import { checkRecognition } from '@/lib/recognition/check.server'
import { readSettings } from './read-settings'

// npm run content:check [-- <error> …]: with names, only these errors are walked, which is quicker while writing one.
const named = process.argv.slice(2)
const { contentFolder: folder } = readSettings()

try {
  const knowledgeBase = loadKnowledgeBase(folder)
  const bodies: BodyText[] = []
  const bodyProblems = await checkBodies(knowledgeBase, folder, (body) => bodies.push(body))
  if (bodyProblems.length > 0) throw new ContentError(bodyProblems)
  const problems = [
    ...(await checkProse(knowledgeBase, bodies)),
    ...checkTroubleshooting(knowledgeBase, named),
    ...checkRecognition(knowledgeBase, folder),
  ]
  if (problems.length > 0) throw new ContentError(problems)
  console.log(
    `${knowledgeBase.errors.size} errors, ${knowledgeBase.fixes.size} fixes, ${knowledgeBase.questions.size} questions, ` +
      `${knowledgeBase.guides.size} guides, ${knowledgeBase.flows.size} flows, ${knowledgeBase.resources.length} resources: no problem`,
  )
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  for (const problem of error.problems) console.log(formatProblem(problem))
  console.log(`${error.problems.length} problem(s)`)
  process.exitCode = 1
}
