import { describe, expect, it } from 'vitest'
import { ConfigurationError, readConfiguration } from './configuration'

const whole = {
  DATABASE_URL: 'postgres://postgres:secret@127.0.0.1:5432/handslag',
  AUTH_URL: 'https://handslag.example.se/somewhere',
  AUTH_SECRET: 'thirty-two characters of a secret!',
}

function faultsOf(env: Record<string, string | undefined>): string[] {
  try {
    readConfiguration(env)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults
    throw error
  }
}

describe('the configuration', () => {
  it('derives the two log-ins of the server from the administrator’s address', () => {
    const { database } = readConfiguration(whole)
    expect(new URL(database.app).username).toBe('handslag_app')
    expect(new URL(database.auth).username).toBe('handslag_auth')
    expect(new URL(database.app).pathname).toBe('/handslag')
    expect(new URL(database.app).password).not.toBe(new URL(database.auth).password)
    expect(database.app).not.toContain('secret')
  })

  it('derives other passwords from another administrator’s password', () => {
    const other = { ...whole, DATABASE_URL: whole.DATABASE_URL.replace('secret', 'other') }
    expect(readConfiguration(other).database.app).not.toBe(readConfiguration(whole).database.app)
  })

  it('takes the two log-ins as they are given', () => {
    const { database } = readConfiguration({
      ...whole,
      DATABASE_URL: undefined,
      APP_DATABASE_URL: 'postgres://a:b@db/h',
      AUTH_DATABASE_URL: 'postgres://c:d@db/h',
    })
    expect(database).toEqual({ app: 'postgres://a:b@db/h', auth: 'postgres://c:d@db/h' })
  })

  it('keeps only the origin of the address', () => {
    expect(readConfiguration(whole).origin).toBe('https://handslag.example.se')
  })

  it('is no demo unless it is said', () => {
    expect(readConfiguration(whole).demo).toBe(false)
    expect(readConfiguration({ ...whole, HANDSLAG_DEMO: '' }).demo).toBe(false)
    expect(readConfiguration({ ...whole, HANDSLAG_DEMO: '1' }).demo).toBe(true)
  })

  it('tells no figures unless it is said, and then to this machine alone', () => {
    expect(readConfiguration(whole).metrics).toBeUndefined()
    const { metrics } = readConfiguration({ ...whole, METRICS_PORT: '9464' })
    expect(metrics).toEqual({ port: 9464, host: '127.0.0.1' })
  })

  it.each([
    [{ DATABASE_URL: undefined }, 'The database is missing'],
    [{ DATABASE_URL: undefined, APP_DATABASE_URL: 'postgres://a:b@db/h' }, 'together'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be a postgres:// address.'],
    [{ AUTH_SECRET: undefined }, 'AUTH_SECRET is missing'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET is too short'],
    [{ AUTH_URL: 'handslag' }, 'AUTH_URL must be'],
    [{ HANDSLAG_DEMO: 'yes' }, 'HANDSLAG_DEMO is 1'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is one of'],
    [{ METRICS_PORT: 'yes' }, 'METRICS_PORT must be a port'],
    [{ METRICS_PORT: '70000' }, 'METRICS_PORT must be a port'],
  ])('says of %j in one sentence what is wrong', (change, sentence) => {
    const faults = faultsOf({ ...whole, ...change })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(sentence)
  })

  it('names every fault at once', () => {
    expect(faultsOf({}).length).toBeGreaterThan(1)
  })
})
