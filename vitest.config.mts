import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }
const aside = ['**/node_modules/**', '.next*/**', 'e2e/**', '.data/**']
const secondWallAlone = 'db/walls/second-wall-alone.db.test.ts'

/** Runs on Postgres, as the server does: outside the browser, with the server's own modules. */
const onPostgres = {
  resolve: { alias, conditions: ['react-server'] },
  ssr: { resolve: { conditions: ['react-server'] } },
}
const setup = {
  globalSetup: ['db/test-setup/template.ts'],
  setupFiles: ['db/test-setup/database.ts'],
  execArgv: ['--conditions=react-server'],
  testTimeout: 20_000,
  hookTimeout: 30_000,
}

/** Tears the first wall down, to see that the second one holds without it. */
const noFirstWall = {
  name: 'no-first-wall',
  enforce: 'pre' as const,
  resolveId(source: string) {
    const file = /(visible-to|domain\/policy)$/.exec(source)?.[1]
    if (!file) return undefined
    const instead = file === 'visible-to' ? 'no-visible-to.ts' : 'no-policy.ts'
    return join(import.meta.dirname, 'db/walls/verbs', instead)
  },
}

export default defineConfig({
  test: {
    // Left to itself it keeps one core free, which of two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: [...aside, '**/*.db.test.ts'],
        },
      },
      {
        ...onPostgres,
        test: {
          ...setup,
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: [...aside, secondWallAlone],
        },
      },
      {
        ...onPostgres,
        plugins: [noFirstWall],
        test: { ...setup, name: 'database, second wall alone', include: [secondWallAlone] },
      },
    ],
  },
})
