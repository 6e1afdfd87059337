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
  // The same sources are the same version, on every server that builds them.
  generateBuildId: () => process.env.HANDSLAG_BUILD_ID || null,
  // Types are checked by `npm run types`; a build in another folder must not rewrite tsconfig.json.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.build.json' },
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'postgres', 'pino'],
  turbopack: {
    root: import.meta.dirname,
    rules: { '*.text-css': { loaders: ['./scripts/build/style-text-loader.mjs'], as: '*.js' } },
  },
  // The title comes in the head, for everybody: streamed later, it would be missed without scripts, and
  // two answers that say the same would differ.
  htmlLimitedBots: /.*/,
  experimental: { inlineCss: true },
  // The address of the form's module is the hash of its content.
  headers: async () => [
    {
      source: '/form/:file',
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

export default withWords(config)
