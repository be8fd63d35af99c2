import { checkFlowShape } from '@/lib/content/flow-shape'
import type { Problem } from '@/lib/content/problem'
import type { FlowFacts } from '@/lib/content/schema'

/**
 * What is wrong in the shape of a flow, though every field is in order: a question that no way leads to, one that comes
 * back, a way that asks too much, a question from which no way leads to an error or a guide.
 */
export function checkFlow({ slug, facts }: { readonly slug: string; readonly facts: FlowFacts }): Problem[] {
  const file = `flows/${slug}/flow.yaml`
  return [...checkFlowShape(file, facts), ...checkWaysOut(file, facts)]
}

function checkWaysOut(file: string, { nodes }: FlowFacts): Problem[] {
  const next = new Map(
    Object.entries(nodes).map(([id, { answers, unknown }]) => [id, [...answers.map(({ to }) => to), unknown]] as const),
  )
  const open = new Set<string>()
  // Each round finds the questions one step further from an end.
  for (let before = -1; before < open.size; ) {
    before = open.size
    for (const [id, targets] of next) {
      if (targets.some((target) => !('node' in target) || open.has(target.node))) open.add(id)
    }
  }
  return [...next.keys()]
    .filter((id) => !open.has(id))
    .map((id) => ({
      file,
      field: `nodes.${id}`,
      expected: 'a way on to an error or a guide',
      received: 'questions without end',
    }))
}
