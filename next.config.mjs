import createNextIntlPlugin from 'next-intl/plugin'

const withWords = createNextIntlPlugin('./app/request-locale.ts')

/** @type {import('next').NextConfig} */
const config = {
  typedRoutes: true,
  cacheComponents: false,
  reactStrictMode: true,
  poweredByHeader: false,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'postgres', 'pino'],
  turbopack: { root: import.meta.dirname },
  experimental: { inlineCss: true },
}

export default withWords(config)
