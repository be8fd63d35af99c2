import { z } from 'zod'
import { locales } from './locales'

/** A language of the site. Apart from `locales.ts`, so that what runs in the browser carries no schemas. */
export const localeSchema = z.enum(locales)
