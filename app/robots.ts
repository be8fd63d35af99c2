import type { MetadataRoute } from 'next'
import { getSettings } from '@/lib/environment/environment.server'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: [
        '/*/errors/*/fix',
        '/*/errors/*/report',
        '/*/errors/*/tree',
        '/*/flows/',
        '/*/search',
        '/*/moderation',
        '/internal/',
      ],
    },
    sitemap: `${getSettings().siteUrl}/sitemap.xml`,
  }
}
