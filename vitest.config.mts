import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }
const everywhere = { exclude: ['**/node_modules/**', '.next*/**', 'e2e/**', '.data/**'] }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...everywhere,
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: [...everywhere.exclude, '**/*.db.test.ts'],
        },
      },
      {
        resolve: { alias, conditions: ['react-server'] },
        ssr: { resolve: { conditions: ['react-server'] } },
        test: {
          ...everywhere,
          name: 'database',
          include: ['**/*.db.test.ts'],
          globalSetup: ['db/test-setup/template.ts'],
          setupFiles: ['db/test-setup/database.ts'],
          execArgv: ['--conditions=react-server'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
