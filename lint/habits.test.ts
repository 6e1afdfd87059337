import { describe, expect, it } from 'vitest'
import { findings } from './planted'

const said = (rule: string, words: string) => [expect.stringMatching(`^${rule}: .*${words}`)]

describe('domain/', () => {
  it.each([
    ['Date.now()', 'No clock'],
    ['new Date()', 'No clock'],
    ['Date()', 'No clock'],
    ['performance.now()', 'No clock'],
    ['Math.random()', 'No randomness'],
    ['crypto.randomUUID()', 'No randomness'],
    ['globalThis.crypto.getRandomValues(x)', 'No randomness'],
  ])('does not ask %s', async (asked, words) => {
    const code = `export const a = (x: Uint8Array) => [x, ${asked}]`
    expect(await findings('domain/a.ts', code)).toEqual(said('handslag/pure-domain', words))
    expect(await findings('db/a.ts', code)).toEqual([])
  })

  it('may read a date that it is given', async () => {
    expect(
      await findings('domain/a.ts', 'export const a = (now: string) => new Date(now)'),
    ).toEqual([])
  })
})

describe('the environment', () => {
  it.each([
    'export const a = process.env.AUTH_URL',
    "export const a = process['env']",
    'export const a = globalThis.process.env',
    'const { env } = process\nexport const a = env',
    "import { env } from 'node:process'\nexport const a = env",
  ])('is not read by %j outside configuration.ts', async (code) => {
    for (const path of [
      'app/a.ts',
      'db/a.ts',
      'worker/a.ts',
      'app/a.test.ts',
      'instrumentation.ts',
    ])
      expect(await findings(path, code)).toEqual(
        said('handslag/environment', 'Read the environment in configuration.ts'),
      )
    for (const path of ['configuration.ts', 'scripts/a.mjs', 'bench/a.ts', 'next.config.mjs'])
      expect(await findings(path, code)).toEqual([])
  })
})

it('lets the files at the root ask what Next has written into the build', async () => {
  const code = 'export const a = [process.env.NODE_ENV, process.env.NEXT_RUNTIME]'
  expect(await findings('instrumentation.ts', code)).toEqual([])
  expect(await findings('app/a.ts', code)).toHaveLength(2)
})

describe("a file with 'use client'", () => {
  it.each([
    "import type { Row } from '@/data/read-rows'\nexport type A = Row",
    "import { rows } from '../../data/read-rows'\nexport const a = rows",
    "export type A = import('@/data/read-rows').Row",
  ])('may not say %j', async (code) => {
    expect(await findings('app/trainee/a.tsx', `'use client'\n${code}`)).toEqual(
      said('handslag/client-file', 'describe what it is handed in domain/'),
    )
    expect(await findings('app/trainee/a.tsx', code)).toEqual([])
  })

  it('may not know a table either', async () => {
    const code = "'use client'\nexport type A = import('@/db/schema/person').Row"
    expect(await findings('app/trainee/a.tsx', code)).toContainEqual(
      expect.stringContaining('handslag/client-file'),
    )
  })
})

describe('a test', () => {
  it.each([
    ["it.only('a', () => {})", 'No .only'],
    ["test.skip('a', () => {})", 'No .skip'],
    ["describe.skip.each([1])('a', () => {})", 'No .skip'],
    ["test.describe.only('a', () => {})", 'No .only'],
    ["it.each([1]).only('a', () => {})", 'No .only'],
    ["it.skipIf(true)('a', () => {})", 'No .skipIf'],
    ["test.fixme('a', () => {})", 'No .fixme'],
    ['page.waitForTimeout(5)', 'No sleep'],
    ['setTimeout(() => {}, 5)', 'No sleep'],
    ["import 'node:timers/promises'", 'No sleep'],
    ["import('x').then(() => it.todo('a'))", 'No .todo'],
    ["test('a', { retry: 2 }, () => {})", 'No retries'],
    ['test.describe.configure({ retries: 1 })', 'No retries'],
    ['configure({ retries: process.env.CI ? 2 : 0 })', 'No retries'],
  ])('may not say %j', async (code, words) => {
    for (const path of ['domain/a.test.ts', 'data/a.db.test.ts', 'e2e/a.spec.ts'])
      expect(await findings(path, code)).toEqual(
        expect.arrayContaining(said('handslag/honest-tests', words)),
      )
  })

  it('may set retries to none', async () => {
    const code = 'export const config = { retries: 0, retry: false }'
    for (const path of ['playwright.config.ts', 'e2e/a.ts'])
      expect(await findings(path, code)).toEqual([])
  })
})

describe('a name', () => {
  it.each(['lib', 'utils', 'helpers', 'services', 'common'])('is not %s', async (folder) => {
    for (const path of [`app/${folder}/a.ts`, `domain/b/${folder}/a.ts`])
      expect(await findings(path, '')).toEqual(
        said('handslag/tidy-names', `No folder called ${folder}`),
      )
  })

  it.each(['components/ui/index.ts', 'domain/index.ts', 'app/a/index.tsx', 'scripts/index.mjs'])(
    'is not that of a barrel, as in %s',
    async (path) => {
      expect(await findings(path, '')).toEqual(said('handslag/tidy-names', 'No index files'))
    },
  )

  it.each(['domain/readIt.ts', 'components/ui/Button.tsx', 'domain/read_it.ts'])(
    'is in kebab-case, unlike %s',
    async (path) => {
      expect(await findings(path, '')).toEqual(said('handslag/tidy-names', 'in kebab-case'))
    },
  )
})

describe('size', () => {
  const lines = (n: number) => Array.from({ length: n }, (_, at) => `export const a${at} = 1\n`)
  const body = (n: number) => `export function a() {\n${'void 0\n'.repeat(n - 2)}}\n`

  it('is 200 lines a file at most, blank ones and tests included', async () => {
    for (const path of ['domain/a.ts', 'domain/a.test.ts', 'components/a.tsx', 'lint/a.mjs']) {
      expect(await findings(path, lines(200).join(''))).toEqual([])
      expect(await findings(path, lines(199).join('') + '\n\n\n')).toEqual(
        said('max-lines', 'too many lines'),
      )
    }
  })

  it.each([
    ['domain/a.ts', 60],
    ['scripts/a.mjs', 60],
    ['components/a.tsx', 80],
  ])('of a function in %s is %d lines at most', async (path, most) => {
    expect(await findings(path, body(most).replaceAll('void 0', 'a()'))).toEqual([])
    expect(await findings(path, body(most + 1).replaceAll('void 0', 'a()'))).toEqual(
      said('max-lines-per-function', 'too many lines'),
    )
  })
})

describe('TypeScript', () => {
  it.each([
    ['export const a = (x: any) => x', '@typescript-eslint/no-explicit-any'],
    ['// @ts-ignore\nexport const a = 1', '@typescript-eslint/ban-ts-comment'],
    ['// @ts-expect-error it works\nexport const a = 1', '@typescript-eslint/ban-ts-comment'],
    ["import { A } from './a'\nexport type B = A", '@typescript-eslint/consistent-type-imports'],
    ['const a = 1', '@typescript-eslint/no-unused-vars'],
    ['export const a = (x?: string) => x!', '@typescript-eslint/no-non-null-assertion'],
    ['export const a = (x: number) => x == 1', 'eqeqeq'],
    ["export const a = () => console.log('a')", 'no-console'],
    ['export const a = () => { try { a() } catch {} }', 'no-empty'],
    ['export const a = (x: number[]) => x.map((n) => { void n })', 'array-callback-return'],
    ['export const a = (x: number) => x + 1 ?? 2', 'no-constant-binary-expression'],
    ['export const a = (x: number) => x === x', 'no-self-compare'],
    [`export const a = 'to \${b}'`, 'no-template-curly-in-string'],
    ['export const a = (x: number) => { while (x > 0) return 1 }', 'no-unreachable-loop'],
    ['// TODO later', 'no-warning-comments'],
    ['export const a = (x: number) => { x + 1 }', '@typescript-eslint/no-unused-expressions'],
  ])('refuses %j', async (code, rule) => {
    expect(await findings('domain/a.ts', code)).toContainEqual(expect.stringContaining(`${rule}: `))
  })

  it('cannot be silenced by a comment', async () => {
    const code = '// eslint-disable-next-line\nexport const a = (x: any) => x'
    expect(await findings('domain/a.ts', code)).toContainEqual(
      expect.stringContaining('no-explicit-any'),
    )
  })

  it('takes no `use` for a hook where there is no React', async () => {
    const code =
      'export const trainee = async (page: object, use: (a: object) => void) => use(page)'
    for (const path of ['e2e/a.ts', 'db/a.ts']) expect(await findings(path, code)).toEqual([])
    expect(await findings('components/a.tsx', code)).toEqual(said('react-hooks/rules-of-hooks', ''))
  })

  it('lets the commands print', async () => {
    for (const path of ['scripts/a.mjs', 'bench/a.ts'])
      expect(await findings(path, "console.log('a')")).toEqual([])
  })
})
