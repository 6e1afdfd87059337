import { describe, expect, it } from 'vitest'
import { findings } from './planted'

const said = (rule: string, words: string) => [
  expect.stringMatching(`^handslag/${rule}: .*${words}`),
]

const viewer = `import 'server-only'
import type { Trainee, Reader } from './access/viewer'
export type By = Trainee | Reader
`

describe('a file at the top of data/', () => {
  const path = 'data/read-progress.ts'

  it.each([
    'export async function readProgress(viewer: Trainee) { return viewer }',
    'export const readProgress = async (viewer: Trainee | Reader) => viewer',
    'export type Progress = { n: number }\nexport const limit = 3\nexport function readProgress(by: Reader) { return by }',
  ])('may be %j', async (code) => {
    expect(await findings(path, viewer + code)).toEqual([])
  })

  it.each([
    ['export function readProgress(id: string) { return id }', 'first parameter .* is who acts'],
    ['export function readProgress() { return 1 }', 'first parameter .* is who acts'],
    ['export function readProgress(by: Trainee | string) { return by }', 'is who acts'],
    ['export function readProgress(by: Trainee[]) { return by }', 'is who acts'],
    ['export const readProgress = cache(async (id: string) => id)', 'is who acts'],
    ['export function readIt(viewer: Trainee) { return viewer }', 'what its file is called: readP'],
    ['export type Progress = { n: number }', 'exactly one function, this one 0'],
    ['export default function readProgress(viewer: Trainee) { return viewer }', 'no default'],
    ["export { readProgress } from './record/a'", 'no re-export'],
    ["export * from './record/a'", 'no re-export'],
    ['export class ReadProgress {}', 'as a named function'],
  ])('may not be %j', async (code, words) => {
    expect(await findings(path, viewer + code)).toEqual(expect.arrayContaining(said('verb', words)))
  })

  it('holds one verb, not two', async () => {
    const two = ['readProgress', 'readMore'].map((name) => `export function ${name}(by: Reader) {}`)
    expect(await findings(path, viewer + two.join('\n'))).toEqual(
      expect.arrayContaining(said('verb', 'exactly one function, this one 2')),
    )
  })

  it.each(['data/read-progress.ts', 'data/access/session.ts', 'data/record/event.ts'])(
    'begins with server-only in %s',
    async (at) => {
      const code = "import type { Reader } from '@/data/access/viewer'\nimport 'server-only'\n"
      const verb = 'export function readProgress(viewer: Reader) { return viewer }'
      expect(await findings(at, code + verb)).toEqual(said('server-only', 'Begin the file with'))
      expect(await findings(at, `import 'server-only'\n${verb}`)).toEqual([])
    },
  )
})

describe("a file with 'use server'", () => {
  const path = 'app/trainee/actions.ts'
  const start = "'use server'\nimport { traineeAction as own } from '@/app/form-action'\n"

  it('exports what an actor action has built', async () => {
    const code = "'use server'\nimport { readerAction } from '../form-action'\n"
    expect(
      await findings(path, `${code}export type A = 1\nexport const a = readerAction(1)`),
    ).toEqual([])
    expect(await findings(path, `${start}export const a = own(1), b = own(2)`)).toEqual([])
  })

  it.each([
    'export async function a() { return own(1) }',
    'export const a = async () => own(1)',
    'export const a = own(1), b = async () => 2',
    'const a = own(1)\nexport { a }',
    'export default own(1)',
    "own(1)\nexport * from './more'",
    'const traineeAction = (n: number) => n\nexport const a = traineeAction(own(1))',
    "import { traineeAction } from './form-action'\nexport const a = traineeAction(own(1))",
    "import { asTrainee } from '@/app/form-action'\nexport const a = asTrainee(own(1))",
  ])('may not say %j', async (code) => {
    const built = 'Write export const x = traineeAction'
    for (const at of [path, 'app/trainee/other.ts'])
      expect(await findings(at, start + code)).toEqual(said('actor-action', built))
  })

  it('says so at its top', async () => {
    const code = start.replace("'use server'\n", '')
    expect(await findings(path, `${code}export const a = own(1)`)).toEqual(
      said('actor-action', "begins with 'use server'"),
    )
  })

  it('makes no further actions inside its functions', async () => {
    const code = "export const a = own(() => {\n'use server'\nreturn 1\n})"
    expect(await findings(path, start + code)).toEqual(said('actor-action', 'never inside'))
  })

  it.each(['export async function a', 'async function a', 'const a = async function'])(
    'is not made by a directive inside %j',
    async (declared) => {
      const code = `${declared}() {\n'use server'\nreturn 1\n}\nexport const it = a`
      expect(await findings('app/trainee/page.tsx', code)).toEqual(
        said('actor-action', 'never inside a function'),
      )
    },
  )
})

describe('a viewer', () => {
  it.each([
    'export const by = (x: unknown) => x as Trainee',
    'export const by = (x: unknown) => x as unknown as Trainee',
    'export const by = (x: unknown) => x as Reader | null',
    'export const by = (x: unknown) => x as Readonly<Trainee>[]',
    'export const by = (x: unknown) => <Trainee>x',
    "export const by = (x: unknown) => x as import('@/data/access/viewer').Director",
  ])('is never made by %j', async (code) => {
    const from = "import type { Trainee, Reader } from '@/data/access/viewer'\n"
    const used = '\nexport type Both = Trainee | Reader'
    for (const at of ['app/viewer.ts', 'bench/sign.ts', 'worker/remind.ts'])
      expect(await findings(at, from + code + used)).toEqual(
        said('minted-viewer', 'is minted in data/access/viewer.ts'),
      )
  })

  it('is never made under another name', async () => {
    const code = "import type { Trainee as T } from '@/data/access/viewer'\n"
    expect(
      await findings('app/viewer.ts', `${code}export const by = (x: unknown) => x as T`),
    ).toEqual(said('minted-viewer', 'A Trainee is minted'))
  })

  it('is minted in its own file', async () => {
    const code = "import 'server-only'\nexport const by = (x: unknown) => x as Trainee"
    expect(await findings('data/access/viewer.ts', code)).toEqual([])
    expect(await findings('data/access/other.ts', code)).toHaveLength(1)
  })
})
