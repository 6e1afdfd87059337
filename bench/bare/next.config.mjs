import { join } from 'node:path'

/**
 * The bare page's own project: the same framework and the same switches as the product's, where they
 * bear on a measurement, and nothing of its design.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  compress: false,
  distDir: '.next-bench-bare',
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.json' },
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'postgres', 'pino'],
  turbopack: { root: join(import.meta.dirname, '..', '..') },
}

export default config
