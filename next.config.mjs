/** @type {import('next').NextConfig} */
const config = {
  // The driver is a native addon and the MDX compiler runs only on the server: neither is bundled.
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', '@mdx-js/mdx'],
  images: { unoptimized: true },
  poweredByHeader: false,
  // The server around Next.js compresses, static pages once and for all readers.
  compress: false,
  reactStrictMode: true,
  // Pages live on disk; memory keeps only the hottest, so that 10 000 articles do not live in it twice.
  cacheMaxMemorySize: 8 * 1024 * 1024,
  // The root layout stands under a language, so an address without one needs a page of its own.
  experimental: { globalNotFound: true },
  async redirects() {
    return [{ source: '/:locale(en|fr)/about', destination: '/:locale/guides/about', permanent: false }]
  },
}

export default config
