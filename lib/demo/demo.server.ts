import 'server-only'
import { getReader } from '@/lib/database/reader.server'

/** The source that invented sessions and trials carry, where real ones say article or wizard. */
export const demoSource = 'demo'

/** Whether the database holds invented reports: then every page says so. */
export async function isDemo(): Promise<boolean> {
  return (await getReader().session.findFirst({ where: { source: demoSource }, select: { id: true } })) !== null
}

let answer: Promise<boolean> | null = null

/** The same, asked once: a site does not become a demonstration, nor cease to be one, while it runs. */
export function isDemoSite(): Promise<boolean> {
  answer ??= isDemo().catch((error: unknown) => {
    answer = null
    throw error
  })
  return answer
}

/** Whether the database holds anything that somebody sent. */
export async function hasRealReports(): Promise<boolean> {
  const reader = getReader()
  const [session, link, note] = await Promise.all([
    reader.session.findFirst({ where: { source: { not: demoSource } }, select: { id: true } }),
    reader.linkSuggestion.findFirst({ select: { id: true } }),
    reader.note.findFirst({ where: { NOT: { network: { startsWith: demoSource } } }, select: { id: true } }),
  ])
  return session !== null || link !== null || note !== null
}
