import createNextIntlPlugin from 'next-intl/plugin'

const withWords = createNextIntlPlugin('./app/request-locale.ts')

/** @type {import('next').NextConfig} */
const config = {
  typedRoutes: true,
  cacheComponents: false,
  reactStrictMode: true,
  poweredByHeader: false,
  // The proxy in front compresses: gzip in Node would cost a fifth of the rate.
  compress: false,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // Types are checked by `npm run types`; a build in another folder must not rewrite tsconfig.json.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'postgres', 'pino'],
  turbopack: { root: import.meta.dirname },
  experimental: { inlineCss: true },
}

export default withWords(config)
