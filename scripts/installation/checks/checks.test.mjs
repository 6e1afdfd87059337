import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { certificateFinding, checkAddress } from './address.mjs'
import { checkConfiguration, keyFinding } from './configuration.mjs'
import { clockFinding, findingsOf } from './database.mjs'
import { lineOf } from './finding.mjs'
import { checkMail } from './mail.mjs'

const states = (findings) => findings.map(({ state }) => state)

describe('the database', () => {
  const good = {
    ...{ version: 18, role: 'postgres', may: true, roles: [] },
    ...{ sorted: ['z', 'å', 'ä', 'ö'], summer: '2026-07-01 14:00:00' },
  }

  test('is well when it is new, sorts as in Swedish and knows the time', () => {
    expect(states(findingsOf(good))).toEqual(Array(5).fill('well'))
  })

  test.each([
    [{ version: 14 }, /Postgres 14/],
    [{ may: false }, /may not make roles/],
    [{ summer: '2026-07-01 12:00:00' }, /no time zone data/],
  ])('is to be mended when %j', (change, sentence) => {
    const found = findingsOf({ ...good, ...change }).filter(({ state }) => state === 'wrong')
    expect(found).toHaveLength(1)
    expect(lineOf(found[0])).toMatch(sentence)
    expect(found[0].toDo).not.toBe('')
  })

  test('is noted when å comes after a', () => {
    const found = findingsOf({ ...good, sorted: ['å', 'ä', 'ö', 'z'] })
    expect(states(found)).toContain('note')
  })

  test('may be two seconds from our clock, no more, before or behind', () => {
    expect([1.9, -1.9].map((it) => clockFinding(it).state)).toEqual(['well', 'well'])
    expect([2.1, -2.1].map((it) => clockFinding(it).state)).toEqual(['wrong', 'wrong'])
  })
})

describe('the configuration', () => {
  test('is told of by its faults, each in a sentence', async () => {
    const found = await checkConfiguration({ AUTH_URL: 'handslag' })
    expect(found.filter(({ state }) => state === 'wrong').length).toBeGreaterThan(2)
  })

  test('has a key of 32 bytes', () => {
    expect(keyFinding(Buffer.alloc(32).toString('base64')).state).toBe('well')
    expect(keyFinding('short').state).toBe('wrong')
    expect(keyFinding(undefined).state).toBe('wrong')
  })
})

describe('the address', () => {
  test('is to be mended when passwords would travel in the open', async () => {
    expect(states(await checkAddress('http://handslag.example.se'))).toEqual(['wrong'])
  })

  test('may be silent before the first start', async () => {
    expect(states(await checkAddress('http://localhost:1'))).toEqual(['note'])
  })

  test('has a certificate that is good for two weeks or more', () => {
    const now = new Date('2026-11-16T09:00:00Z')
    expect(certificateFinding(new Date('2026-11-30T09:00:00Z'), now).state).toBe('well')
    expect(certificateFinding(new Date('2026-11-29T09:00:00Z'), now).state).toBe('wrong')
  })
})

describe('the mail server', () => {
  async function withServer(talk, work) {
    const server = createServer(talk).listen(0, '127.0.0.1')
    await once(server, 'listening')
    try {
      return await work(`smtp://127.0.0.1:${server.address().port}`)
    } finally {
      server.close()
    }
  }
  const saying = (greeting, reply) => (socket) => {
    socket.on('error', () => {})
    socket.write(greeting)
    socket.on('data', () => socket.write(reply))
  }

  test('is well when it greets and offers to encrypt', async () => {
    const talk = saying('220 mail ESMTP\r\n', '250-mail\r\n250-STARTTLS\r\n250 SIZE\r\n')
    expect(states(await withServer(talk, checkMail))).toEqual(['well'])
  })

  test('is noted when all it says is in the open', async () => {
    const talk = saying('220 mail ESMTP\r\n', '250 mail\r\n')
    expect(states(await withServer(talk, checkMail))).toEqual(['note'])
  })

  test('is to be mended when it turns us away, or is nobody', async () => {
    const talk = saying('554 no service\r\n', '')
    expect(states(await withServer(talk, checkMail))).toEqual(['wrong'])
    expect(states(await checkMail('smtp://127.0.0.1:1'))).toEqual(['wrong'])
    expect(states(await checkMail('mail.example.se'))).toEqual(['wrong'])
  })

  test('is noted when none is named', async () => {
    expect(states(await checkMail(undefined))).toEqual(['note'])
  })
})
