import { describe, expect, it } from 'vitest'
import {
  cohortFileHref,
  cohortHref,
  readCohortAddress,
  readViewQuery,
  viewQuery,
  wholeCohort,
} from './cohort-address'

const programme = '01987654-3210-7000-8000-000000000001'

describe('the address of the cohort', () => {
  it('says which programme, and who is in phase', () => {
    expect(readCohortAddress({ programme, reason: 'none' })).toMatchObject({
      programme,
      inPhase: true,
      reason: null,
    })
  })

  it('takes a programme that is no id for none', () => {
    expect(readCohortAddress({ programme: "' or 1=1" }).programme).toBeNull()
    expect(readCohortAddress({ programme: [] }).programme).toBeNull()
  })

  it('is read back as it was written', () => {
    const address = readCohortAddress({ programme, reason: 'none', q: 'åsa', sort: 'last' })
    const written = new URL(cohortHref(address), 'http://localhost').searchParams
    expect(readCohortAddress(Object.fromEntries(written))).toEqual(address)
  })

  it('goes back to the first page with any other change', () => {
    const address = readCohortAddress({ page: '3', q: 'tove' })
    expect(cohortHref(address, { sort: 'goals' })).toBe('/director?q=tove&sort=goals#cohort')
    expect(cohortHref(address, { page: 2 })).toBe('/director?q=tove&page=2#cohort')
  })

  it('keeps the programme when the rest is cleared', () => {
    const address = readCohortAddress({ programme, q: 'tove', reason: 'any' })
    expect(cohortHref(wholeCohort(address))).toBe(`/director?programme=${programme}#cohort`)
  })

  it('keeps a view and a file without the page, and with all the rest', () => {
    const address = readCohortAddress({ programme, reason: 'none', size: '50', page: '3' })
    const query = `?size=50&reason=none&programme=${programme}`
    expect(viewQuery(address)).toBe(query)
    expect(cohortFileHref(address)).toBe(`/director/cohort.csv${query}`)
    expect(readViewQuery(query)).toEqual({ ...address, page: 1 })
  })

  it('takes a view that says nonsense for the whole cohort', () => {
    expect(viewQuery(readViewQuery('javascript:alert(1)'))).toBe('')
  })
})
