import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { checkDatabase } from '@/lib/database/ready.server'

export const dynamic = 'force-dynamic'

/** 200 only when the database answers and the content is loaded and sound; anything else is an exception, so 500. */
export async function GET() {
  const errors = getKnowledgeBase().errors.size
  await checkDatabase()
  return Response.json({ status: 'ready', errors }, { headers: { 'cache-control': 'no-store' } })
}
