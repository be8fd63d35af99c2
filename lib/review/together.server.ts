import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import type { TogetherCounts } from './together'

type Marks = { readonly network: string; readonly area: string; readonly textDigest: string }

/** For some texts of a page: how many notes and links there are of the same network, wider network and text. */
export async function countTogether(
  _moderator: Moderator,
  texts: readonly Marks[],
): Promise<(marks: Marks) => TogetherCounts> {
  const [networks, areas, digests] = await Promise.all([
    countBy('network', texts),
    countBy('area', texts),
    countBy('textDigest', texts),
  ])
  return ({ network, area, textDigest }) => ({
    network: networks.get(network) ?? 0,
    area: areas.get(area) ?? 0,
    text: digests.get(textDigest) ?? 0,
  })
}

async function countBy(mark: keyof Marks, texts: readonly Marks[]): Promise<ReadonlyMap<string, number>> {
  const where = { [mark]: { in: [...new Set(texts.map((text) => text[mark]))] } }
  const { note, linkSuggestion } = getReader()
  const select = { network: true, area: true, textDigest: true } as const
  const [notes, links] = await Promise.all([
    note.findMany({ where, select, take: rowsMax }),
    linkSuggestion.findMany({ where, select, take: rowsMax }),
  ])
  const counts = new Map<string, number>()
  for (const row of [...notes, ...links]) {
    const value = row[mark]
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** A page's marks rarely have more behind them; where they do, "many" is all that has to be seen. */
const rowsMax = 2000
