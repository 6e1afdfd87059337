import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '../fixtures/test'
import { actionsOfTheBuild } from '../http/actions-of-the-build'
import { actionRows } from './action-rows'
import { handlers } from './handlers'
import { pages } from './pages'
import { objects, objectsByName } from './table'

const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((it) => join('app', it))
const named = (name: string) => files.filter((file) => file.endsWith(`/${name}`))

const addressOf = (file: string) =>
  `/${dirname(file)
    .split('/')
    .slice(1)
    .filter((part) => !/^\(.*\)$/.test(part))
    .join('/')}`

const namesOf = (rows: { name: string }[]) => [...new Set(rows.map(({ name }) => name))].sort()

function exportedActions(): string[] {
  const source = (file: string) => readFileSync(file, 'utf8')
  return files
    .filter((file) => /\.tsx?$/.test(file) && /^['"]use server['"]/m.test(source(file)))
    .flatMap((file) =>
      [...source(file).matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(
        ([, name]) => `${file}:${name}`,
      ),
    )
}

const methods = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^export (?:const|(?:async )?function) ([A-Z]+)\b/gm),
  ].map(([, method]) => `${method} ${addressOf(file)}`)

// A route.tsx draws a page of its own, and is posted to by it.
const drawn = named('route.tsx').flatMap(methods)
const isPosted = (method: string) => method.startsWith('POST ')

test('every page has its rows, and every row its page', () => {
  const light = drawn.filter((it) => !isPosted(it)).map((it) => it.replace('GET ', ''))
  expect(namesOf(pages)).toEqual([...named('page.tsx').map(addressOf), ...light].sort())
})

test('every route handler has its rows, and every row its handler', () => {
  expect(namesOf(handlers)).toEqual(named('route.ts').flatMap(methods).sort())
})

test('every action has its rows, in the source and in the build', () => {
  const posted = drawn.filter(isPosted)
  expect(namesOf(actionRows)).toEqual([...exportedActions(), ...posted].sort())
  expect([...actionsOfTheBuild().keys()].sort()).toEqual(exportedActions().sort())
})

test('whatever names a row is asked for one’s own, others’, one that never was and an odd one', () => {
  for (const [name, asked] of objectsByName([...pages, ...handlers, ...actionRows])) {
    if (asked.includes('-')) continue
    // A form's version belongs to nobody: there is no other person's.
    const all = name.includes('[versionId]') ? ['first', 'never', 'odd'] : objects
    expect(asked, name).toEqual(all)
  }
})
