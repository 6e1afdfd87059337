import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { meansIn } from './means-in'

const root = resolve(import.meta.dirname, '..')
const floors = ['app', 'browser', 'components', 'data', 'db', 'domain', 'messages', 'scripts']
const files = floors.flatMap((floor) =>
  readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|mjs|sql|json|css)$/.test(path))
    .map((path) => join(floor, path)),
)

it('reads the SQL of verbs and migrations, the rules, the pages and both languages', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'data/read-level-history.ts',
      'db/migrations/0001_access.sql',
      'domain/level-distribution.ts',
      'components/figures/level-history-panel.tsx',
      'messages/sv/figures.json',
      'messages/en/figures.json',
    ]),
  )
})

it('finds a mean of levels nowhere', () => {
  const found = files.flatMap((path) =>
    meansIn(readFileSync(join(root, path), 'utf8')).map((words) => `${path}: ${words}`),
  )
  expect(found).toEqual([])
})

it.each([
  'select avg(level) from rating',
  'select AVG (rating.level)::numeric(3, 1) as typical',
  'select percentile_cont(0.5) within group (order by level) from rating',
  'select sum(rating.level)::float / count(rating.level) from rating',
  'select sum("level") / count(*) from rating',
  'select stddev_pop(level) from rating',
  'const meanLevel = sum / n',
  'const average_levels = 2',
  'const levelMean = 2',
  'levels.reduce((sum, level) => sum + level, 0) / levels.length',
  'ratings.reduce((sum, each) => sum + each.level, 0) / n',
  '"caption": "Mean level 2.4"',
  '"caption": "Average of the levels"',
  '"caption": "Snittnivå 2,4"',
  '"caption": "Medelnivån per område"',
  '"caption": "Nivåsnitt"',
  '"caption": "Genomsnittlig nivå"',
  '"caption": "Medelvärdet av nivåerna"',
])('sees one that is planted: %s', (planted) => {
  expect(meansIn(planted)).not.toEqual([])
})

it.each([
  'select count(level) as rated, count(distinct level) as levels from rating',
  'select percentile_disc(0.5) within group (order by days) from wait',
  'select sum(planned) from placement',
  'days.reduce((sum, each) => sum + each, 0)',
  '/** There is no mean of levels. */',
  '"lead": "Varje prick är en bedömning. Inga medelvärden."',
  '/** What the form itself means by that level. */',
  '"definition": "What the levels mean."',
  '"difficulty": "Medelsvår"',
])('lets pass what is none: %s', (written) => {
  expect(meansIn(written)).toEqual([])
})
