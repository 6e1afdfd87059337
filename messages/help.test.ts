import { describe, expect, it } from 'vitest'
import { en } from './en'
import { sv } from './sv'

type Page = Record<string, string>

describe.each([
  ['in Swedish', sv.help],
  ['in English', en.help],
])('the help of a page, %s', (_language, { about, part, ...roles }) => {
  const frame = [about, ...Object.values(part)]
  const pages = Object.entries(roles).flatMap(([role, all]) =>
    Object.entries<Page>(all).map(([page, words]) => ({ name: `${role}.${page}`, words })),
  )

  it.each(pages)('$name says what it shows, how it is counted and who reads it', ({ words }) => {
    expect(Object.keys(words).sort()).toEqual(['counts', 'readers', 'shows'])
  })

  it.each(pages)('$name takes at most 90 words', ({ words }) => {
    const all = [...frame, ...Object.values(words)].join(' ').split(/\s+/)
    expect(all.length).toBeLessThanOrEqual(90)
  })
})
