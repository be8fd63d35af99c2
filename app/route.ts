import type { NextRequest } from 'next/server'
import { isLocale } from '@/lib/i18n/locales'
import { negotiateLocale } from '@/lib/i18n/negotiate'

/** The bare address: to the language chosen before, else to the one the browser asks for. */
export function GET(request: NextRequest) {
  const chosen = request.cookies.get('locale')?.value
  const locale = isLocale(chosen) ? chosen : negotiateLocale(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}`, vary: 'accept-language, cookie', 'cache-control': 'no-store' },
  })
}
