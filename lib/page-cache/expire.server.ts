import 'server-only'
import { revalidatePath } from 'next/cache'
import { getPageCache } from './page-cache'

/** These pages, by path and language, are made anew at their next visit. */
export function expirePaths(paths: readonly string[]): void {
  for (const path of paths) revalidatePath(path)
  getPageCache().expire(paths)
}

/** Every page of these routes ("/[locale]/errors/[slug]") is made anew at its next visit. */
export function expireRoutes(routes: readonly string[]): void {
  for (const route of routes) revalidatePath(route, 'page')
  getPageCache().expire('all')
}
