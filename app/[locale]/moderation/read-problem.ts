import { z } from 'zod'

const querySchema = z.object({
  problem: z.string().max(40).nullable().catch(null),
  wait: z.coerce.number().int().min(1).max(86_400).optional().catch(undefined),
})

/** What the address says of a form that came back: why, and how many seconds to wait. */
export async function readProblem(
  searchParams: Promise<unknown>,
): Promise<{ readonly problem: string | null; readonly waitSeconds: number | undefined }> {
  const { problem, wait } = querySchema.parse(await searchParams)
  return { problem, waitSeconds: wait }
}
