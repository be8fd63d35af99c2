import { timingSafeEqual } from 'node:crypto'
import { revalidatePath } from 'next/cache'

/**
 * Called once by the server after every start: pages that carry evidence are made anew at their next visit.
 * Revalidation lives in memory, so after a crash the disk may hold pages from before the last reports.
 */
export function POST(request: Request) {
  if (!isStart(request.headers.get('x-fixpoint-start'))) return new Response(null, { status: 404 })
  revalidatePath('/[locale]/errors/[slug]', 'page')
  revalidatePath('/[locale]/resources', 'page')
  return new Response(null, { status: 204 })
}

/** Only the process that started the server knows the secret it made for this. */
function isStart(given: string | null): boolean {
  const secret = process.env.FIXPOINT_START_SECRET
  if (!secret || given === null) return false
  const [left, right] = [Buffer.from(given), Buffer.from(secret)]
  return left.length === right.length && timingSafeEqual(left, right)
}
