import { describe, expect, it } from 'vitest'
import { around, foundLinks, type JumpGroup } from './found-links'

const link = (label: string, about?: string) => ({ href: '/' as const, label, about })
const groups: JumpGroup[] = [
  { title: 'Sidor', links: [link('Kohort')] },
  { title: 'Läkare', links: [link('Åsa Öberg', 'Norrvik'), link('Bo Ek', 'Sundmark')] },
]
const labels = (query: string) =>
  foundLinks(groups, query).flatMap(({ links }) => links.map(({ label }) => label))

describe('where a search leads', () => {
  it('is everywhere before anything is written', () => {
    expect(labels('  ')).toEqual(['Kohort', 'Åsa Öberg', 'Bo Ek'])
  })

  it('is wherever each word stands in the name or beside it, without minding dots and rings', () => {
    expect(labels('oberg asa')).toEqual(['Åsa Öberg'])
    expect(labels('EK sund')).toEqual(['Bo Ek'])
    expect(labels('ek norrvik')).toEqual([])
  })

  it('leaves out a group in which nothing is found', () => {
    expect(foundLinks(groups, 'kohort').map(({ title }) => title)).toEqual(['Sidor'])
  })

  it('shows eight of a long group, and says of how many', () => {
    const many = [{ title: 'Läkare', links: Array.from({ length: 20 }, (_, n) => link(`Ek ${n}`)) }]
    expect(foundLinks(many, 'ek')[0]).toMatchObject({ of: 20, links: { length: 8 } })
  })
})

it('goes from the last to the first and back', () => {
  expect([around(2, 1, 3), around(0, -1, 3), around(0, 1, 3)]).toEqual([0, 2, 1])
  expect(around(0, 1, 0)).toBe(0)
})
