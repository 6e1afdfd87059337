import { describe, expect, it } from 'vitest'
import { foundCandidates, withChosen } from './assessor-search'

const bo = { id: 'bo', name: 'Bo Berg', about: 'Överläkare · Akutkliniken' }
const asa = { id: 'asa', name: 'Åsa Öhman', about: 'Distriktsläkare · Björkhagens vårdcentral' }
const many = Array.from({ length: 20 }, (_, index) => ({ ...bo, id: `bo ${index}` }))

describe('the search for an assessor', () => {
  it('finds by name or workplace, in any order of the words', () => {
    expect(foundCandidates([bo, asa], 'öhman åsa').shown).toEqual([asa])
    expect(foundCandidates([bo, asa], 'akut').shown).toEqual([bo])
  })

  it('finds å, ä and ö also where a and o were typed', () => {
    expect(foundCandidates([bo, asa], 'asa ohman').shown).toEqual([asa])
  })

  it('shows the nearest few when nothing is searched for, and says of how many', () => {
    const { shown, of } = foundCandidates(many, '  ')
    expect([shown.length, of]).toEqual([6, 20])
  })

  it('finds nobody when nobody matches', () => {
    expect(foundCandidates([bo, asa], 'xyz')).toEqual({ shown: [], of: 0 })
  })

  it('keeps whoever is chosen in sight', () => {
    expect(withChosen([bo], [bo, asa], 'asa')).toEqual([asa, bo])
    expect(withChosen([bo], [bo, asa], 'bo')).toEqual([bo])
    expect(withChosen([bo], [bo, asa], '')).toEqual([bo])
  })
})
