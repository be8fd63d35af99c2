/** @type {import('next').NextConfig} */
const config = {
  // A native addon, and libraries of the server alone: bundled, they would stand in memory once for every few pages.
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', '@mdx-js/mdx', 'better-auth'],
  images: { unoptimized: true },
  poweredByHeader: false,
  // The server around Next.js compresses, static pages once and for all readers.
  compress: false,
  reactStrictMode: true,
  // Pages live on disk, and compressed in the memory of the server around Next.js: not in its own memory as well.
  cacheMaxMemorySize: 0,
  // The root layout stands under a language, so an address without one needs a page of its own.
  experimental: { globalNotFound: true },
  async redirects() {
    return [{ source: '/:locale(en|fr)/about', destination: '/:locale/guides/about', permanent: false }]
  },
  // What stands under no language is answered by no page: after the files and fixed addresses, before the routes with
  // changing parts. The layout can only refuse another word, which on a page made per request gives Next.js's own blank
  // page. A source pays no heed to capitals, so the address as the server passes it on is looked at.
  async rewrites() {
    const served = ['/(?:en|fr)/.*', '/data/[^/?]+(?:[?].*)?']
    const missing = served.map((value) => ({ type: 'header', key: 'x-fixpoint-path', value }))
    return { afterFiles: [{ source: '/:word/:rest+', missing, destination: '/not-found' }] }
  },
}

export default config
