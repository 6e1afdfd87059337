import { describe, expect, it } from 'vitest'
import { ConfigurationError } from './configuration'
import { readWorkerConfiguration } from './worker-configuration'

const whole = {
  DATABASE_URL: 'postgres://postgres:secret@127.0.0.1:5432/handslag',
  AUTH_URL: 'https://handslag.example.se/somewhere',
  SMTP_URL: 'smtps://name:pass%20word@mail.example.se:465',
  MAIL_FROM: 'Handslag <no-reply@example.se>',
}

function faultsOf(env: Record<string, string | undefined>): string[] {
  try {
    readWorkerConfiguration(env)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults
    throw error
  }
}

describe('the configuration of the worker', () => {
  it('derives a log-in of its own from the administrator’s address', () => {
    const { database, origin, smtpUrl } = readWorkerConfiguration(whole)
    expect(new URL(database).username).toBe('handslag_worker')
    expect(database).not.toContain('secret')
    expect(origin).toBe('https://handslag.example.se')
    expect(smtpUrl).toBe(whole.SMTP_URL)
  })

  it('takes the log-in as it is given', () => {
    const given = { ...whole, DATABASE_URL: undefined, WORKER_DATABASE_URL: 'postgres://a:b@db/h' }
    expect(readWorkerConfiguration(given).database).toBe('postgres://a:b@db/h')
  })

  it('takes a mail server that asks for no password, and a bare address', () => {
    const bare = { ...whole, SMTP_URL: 'smtp://mail.example.se', MAIL_FROM: 'no-reply@example.se' }
    expect(faultsOf(bare)).toEqual([])
  })

  it('needs no mail server in a demo, and sends to none even where one is named', () => {
    const demo = { ...whole, MAIL_FROM: undefined, HANDSLAG_DEMO: '1' }
    expect(readWorkerConfiguration(demo)).toMatchObject({ smtpUrl: null, demo: true })
  })

  it.each([
    [{ DATABASE_URL: undefined }, 'The database is missing'],
    [{ WORKER_DATABASE_URL: 'mysql://x' }, 'WORKER_DATABASE_URL must be a postgres:// address.'],
    [{ AUTH_URL: undefined }, 'AUTH_URL must be'],
    [{ SMTP_URL: undefined }, 'SMTP_URL must be the address of a mail server'],
    [{ SMTP_URL: 'http://mail.example.se' }, 'SMTP_URL must be the address of a mail server'],
    [{ SMTP_URL: 'smtp://name@mail.example.se' }, 'give both, or neither'],
    [{ MAIL_FROM: undefined }, 'MAIL_FROM must be an address'],
    [{ MAIL_FROM: 'Handslag' }, 'MAIL_FROM must be an address'],
    [{ MAIL_FROM: 'a@b.se\r\nBcc: c@d.se' }, 'MAIL_FROM must be an address'],
    [{ HANDSLAG_DEMO: 'yes' }, 'HANDSLAG_DEMO is 1'],
  ])('says of %j in one sentence what is wrong', (change, sentence) => {
    const faults = faultsOf({ ...whole, ...change })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(sentence)
  })
})
