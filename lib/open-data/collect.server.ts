import 'server-only'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { toDay } from '@/lib/day/day'
import { getSettings } from '@/lib/environment/environment.server'
import { countByPlatformAndDay } from '@/lib/evidence-over-time/over-time.server'
import { toAuthored } from '@/lib/learning/authored.server'
import { countEffectiveTrials } from '@/lib/learning/fitted-model'
import { findOrderingModel } from '@/lib/learning/fitted-models.server'
import { allErrors, countByDay } from '@/lib/surge/reports.server'
import { toCsvText } from './csv'
import type { ExportFile } from './files'
import { toLicence } from './licence'
import { parseModels } from './models'
import { type AuthoredError, toJsonText, toOrderText, toPublishedOrders } from './order'
import { toReadMe } from './read-me'
import { type FixCounts, type NetworkRow, toTables } from './tables'

const fixColumns = ['error', 'fix', 'revision', 'tried', 'worked'] as const

/** The text of every file of the export, as of `now`. Throws ContentError, or what the database throws. */
export async function collectExport(now: Date): Promise<Readonly<Record<ExportFile, string>>> {
  const tables = toTables(await countFixes(), await countNetworks(now))
  const models = toJsonText(await listModels())
  const licence = toLicence(getSettings().dataLicence)
  return {
    'README.md': toReadMe('en', { now, licence }),
    'LISEZ-MOI.md': toReadMe('fr', { now, licence }),
    'evidence.json': toJsonText({ exportedAt: now.toISOString(), licence, ...tables }),
    'fixes.csv': toCsvText(fixColumns, tables.fixes),
    'platforms.csv': toCsvText([...fixColumns, 'platform'], tables.platforms),
    'weeks.csv': toCsvText([...fixColumns, 'monday'], tables.weeks),
    'networks.csv': toCsvText(['error', 'day', 'networks'], tables.networks),
    'models.json': models,
    // From the text itself, which is all that a reader of it has.
    'order.json': toOrderText(toPublishedOrders(listAuthored(), parseModels(models))),
  }
}

/** What the content says of every error; needs no database. */
export function listAuthored(): readonly AuthoredError[] {
  const knowledgeBase = getKnowledgeBase()
  return [...knowledgeBase.errors.values()].map((error) => {
    const { model, digest } = toAuthored(error, knowledgeBase)
    return { error: error.slug, model, digest }
  })
}

async function countFixes(): Promise<readonly FixCounts[]> {
  const knowledgeBase = getKnowledgeBase()
  const fixes: FixCounts[] = []
  for (const error of knowledgeBase.errors.values()) {
    const { revisions } = toAuthored(error, knowledgeBase)
    for (const [fix, counts] of await countByPlatformAndDay(error.slug, revisions)) {
      fixes.push({ error: error.slug, fix, revision: revisions[fix] ?? 0, counts })
    }
  }
  return fixes
}

/** Of the days that are over. */
async function countNetworks(now: Date): Promise<readonly NetworkRow[]> {
  const { errors } = getKnowledgeBase()
  const counts = await countByDay(allErrors, { from: new Date(0), now })
  return [...counts]
    .filter(([error]) => errors.has(error))
    .flatMap(([error, days]) => [...days].map(([day, networks]) => ({ error, day, networks })))
    .filter(({ day }) => day < toDay(now))
    .toSorted((a, b) => (`${a.error} ${a.day}` < `${b.error} ${b.day}` ? -1 : 1))
}

async function listModels() {
  const models: object[] = []
  for (const { error, digest } of listAuthored()) {
    const found = await findOrderingModel(error, digest)
    if (found === null) continue
    const { version, createdAt, halfLifeDays, model } = found
    models.push({
      error,
      version,
      fittedAt: createdAt.toISOString(),
      authoredDigest: digest,
      effectiveTrials: countEffectiveTrials(found),
      halfLifeDays,
      model: JSON.parse(model),
    })
  }
  return models
}
