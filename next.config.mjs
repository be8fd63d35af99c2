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
}

export default config
