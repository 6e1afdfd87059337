import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { makeEvents } from '@/db/factories/chain'
import { makeWard, type Ward } from '@/db/factories/ward'

const admin = administrator()
const folder = mkdtempSync(join(tmpdir(), 'handslag-heads-'))
afterAll(async () => {
  await admin.end()
  rmSync(folder, { recursive: true })
})

let ward: Ward
let other: Ward
beforeAll(async () => {
  ward = await makeWard(admin)
  other = await makeWard(admin)
  await makeEvents(admin, ward, 2_345)
  await makeEvents(admin, other, 3)
})

const headOf = async ({ programmeId }: Ward) => {
  const [head] = await admin`select seq::int, encode(hash, 'hex') as hash from audit_head
    where programme_id = ${programmeId}`
  return head
}

describe('npm run verify', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const child = spawn(process.execPath, ['scripts/verify.mjs', ...args])
      let said = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text: Buffer) => (said += text.toString()))
      }
      child.on('close', (code) => resolve({ code, said }))
    })
  const heads = join(folder, 'heads.json')

  it('says that each chain is whole, and writes its head down', async () => {
    const { code, said } = await run('--heads', heads)
    expect(said).toContain(
      `(${ward.programmeId}): whole, 2,345 events, head ${(await headOf(ward))?.hash}`,
    )
    expect(said).toContain(`(${other.programmeId}): whole, 3 events, head `)
    expect(code).toBe(0)
    const written = JSON.parse(readFileSync(heads, 'utf8'))
    expect(written).toContainEqual({
      programme: ward.programmeId,
      name: expect.any(String),
      ...(await headOf(ward)),
    })
  })

  it('goes on from a head that was published while things went on happening', async () => {
    await makeEvents(admin, ward, 1)
    expect(await run('--against', heads)).toMatchObject({ code: 0 })
  })

  it('names the programme and the event, ends with 1 and writes no heads of what is broken', async () => {
    await admin`alter table audit_event disable trigger never_altered`
    await admin`update audit_event set verb = 'void'
      where programme_id = ${other.programmeId} and seq = 2`
    const unwritten = join(folder, 'unwritten.json')
    const { code, said } = await run('--heads', unwritten)
    expect(said).toContain(
      `(${other.programmeId}): BROKEN at event 2: it does not say what was hashed`,
    )
    expect(said).toContain(`(${ward.programmeId}): whole, 2,346 events`)
    expect(code).toBe(1)
    expect(() => readFileSync(unwritten)).toThrow('ENOENT')
  })

  it('refuses a file without heads, and words that it does not know', async () => {
    const odd = join(folder, 'odd.json')
    writeFileSync(odd, '[{"programme": 1}]')
    for (const args of [['--against', odd], ['--against', join(folder, 'none.json')], ['--odd']]) {
      const { code, said } = await run(...args)
      expect(code).toBe(1)
      expect(said).not.toMatch(/at .+\.mjs:/)
    }
  })
})
