import { describe, expect, it } from 'vitest'
import { factsOfError, withoutPeople } from './facts-of-error'

const told = (error: unknown) => JSON.stringify(factsOfError(error))

describe('what the log keeps of an error', () => {
  it('is no value out of the database', () => {
    const error = Object.assign(new Error('invalid input syntax for type uuid: "Kalle"'), {
      name: 'PostgresError',
      code: '22P02',
      detail: 'Failing row contains (Kalle Svensson, buksmärta).',
      constraint_name: 'person_name',
      table_name: 'person',
    })
    expect(factsOfError(error)).toMatchObject({
      name: 'PostgresError',
      code: '22P02',
      constraint: 'person_name',
      table: 'person',
    })
    expect(told(error)).not.toMatch(/Kalle|buksmärta/)
  })

  it('is nothing of what could not be parsed', () => {
    expect.hasAssertions()
    try {
      JSON.parse('{"text": Kalle}')
    } catch (error) {
      expect(told(error)).not.toContain('Kalle')
      expect(told(error)).toContain('SyntaxError')
    }
  })

  it('is where it happened, and what the page called it', () => {
    const facts = factsOfError(Object.assign(new Error('no published form 1'), { digest: '4711' }))
    expect(facts).toMatchObject({
      name: 'Error',
      reference: '4711',
      message: 'no published form 1',
    })
    expect(facts.at[0]).toContain('facts-of-error.test')
  })

  it('is the same of what caused it', () => {
    const cause = Object.assign(new Error('Kalle'), { name: 'PostgresError', code: '23505' })
    const facts = factsOfError(new Error('undone', { cause }))
    expect(facts.cause).toMatchObject({ code: '23505' })
    expect(JSON.stringify(facts)).not.toContain('Kalle')
  })

  it('is the kind alone of what is no error', () => {
    expect(factsOfError('Kalle')).toEqual({ name: 'string', at: [] })
  })
})

describe('a sentence without people', () => {
  it.each([
    ['no account kalle.svensson@region.se here', 'no account [e-mail] here'],
    ['patient 19121212-1212 is', 'patient [number] is'],
    ['patient 121212-1212 is', 'patient [number] is'],
    ['link GbWU0vBva9zKM-j72yQBR9yVbza2viakesJO_a2SiZo', 'link [token]'],
    [
      'request 01900000-0000-7000-8000-000000000000',
      'request 01900000-0000-7000-8000-000000000000',
    ],
  ])('makes of “%s” “%s”', (text, plain) => {
    expect(withoutPeople(text)).toBe(plain)
  })
})
