import type { MetadataRoute } from 'next'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { getSettings } from '@/lib/environment/environment.server'
import { toFlowPath } from '@/lib/flow/flow-path'
import { locales } from '@/lib/i18n/locales'

/** Every page meant to be found, in every language, each with its translations. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { siteUrl } = getSettings()
  const { errors, flows, guides } = getKnowledgeBase()
  const flowPaths = [...flows.keys()].map((slug) => toFlowPath(slug))
  const pages = [
    ...['', '/errors', '/guides', '/resources', ...flowPaths, '/data', '/legal'].map((path) => ({ path })),
    ...[...errors.values()].map(({ slug, facts }) => ({ path: `/errors/${slug}`, lastModified: facts.reviewed })),
    ...[...guides.values()].map(({ slug, facts }) => ({ path: `/guides/${slug}`, lastModified: facts.reviewed })),
  ]
  return pages.flatMap(({ path, ...page }) =>
    locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      alternates: { languages: Object.fromEntries(locales.map((other) => [other, `${siteUrl}/${other}${path}`])) },
      ...page,
    })),
  )
}
