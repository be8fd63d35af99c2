/** Headers of every answer, files and errors included. */
export function listSecurityHeaders(options: {
  readonly development: boolean
}): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', toContentSecurityPolicy(options.development)],
    ['X-Content-Type-Options', 'nosniff'],
    // Not `no-referrer`: with it a browser sends `Origin: null` even with a form of this very site, and a browser
    // without Sec-Fetch-Site could not be told from a foreign site. `same-origin` tells other sites just as little.
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
}

/** Next.js writes its data into inline scripts; hashes or nonces would make every static page a dynamic one. */
function toContentSecurityPolicy(development: boolean): string {
  return [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    // In development React rebuilds server stacks with eval, and changes arrive through a web socket.
    // WebAssembly reads the text of pictures in the browser.
    `script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
  ].join('; ')
}

/** Fonts never change under their name, so a browser need not ask for them again for a year. */
export function findCacheControl(target: string): string | null {
  return /^\/fonts\/[\w-]+\.woff2(?:\?|$)/.test(target) ? 'public, max-age=31536000, immutable' : null
}

/**
 * Next.js allows shared caches to keep a static page for a year, as on its own hosting it can take pages back from
 * them. Nobody can take them back from a reader's proxy, and a report must show at once: caches may keep the page, and
 * ask with its ETag whether it is still the same.
 */
export function toHonestCacheControl(value: string): string {
  return value.startsWith('s-maxage=') ? 'no-cache' : value
}
