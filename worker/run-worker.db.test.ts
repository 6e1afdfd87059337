import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { administrator } from '@/db/factories/administrator'
import { signedIn } from '@/db/factories/forms'
import { makeNotices } from '@/db/factories/notices'
import { makeWard, type Ward } from '@/db/factories/ward'
import { workerConfiguration } from '@/worker-configuration'
import { testMailServer } from './test-mail'
import { from, origin, workplace } from './test-workplace'
import { until } from './until'

const admin = administrator()
const { work, listen, said, waiting, allDelivered, end } = workplace(admin)
let ward: Ward
beforeAll(async () => {
  ward = await makeWard(admin)
})
afterEach(end)
afterAll(() => admin.end())

/** Something to wait for, and the way to let it come. */
function gate() {
  let open = () => {}
  const isOpen = new Promise<void>((resolve) => (open = resolve))
  return { isOpen, open }
}

const namesOf = (letters: { messageId?: string }[]) =>
  new Set(letters.map(({ messageId }) => messageId))

describe('the worker', () => {
  it('sends what lies in the outbox and what comes, each once, two workers at once', async () => {
    const inbox = await listen()
    await makeNotices(admin, ward, 30)
    await Promise.all([work(inbox.url), work(inbox.url)])
    await makeNotices(admin, ward, 30)
    await allDelivered()
    expect(inbox.letters).toHaveLength(60)
    expect(namesOf(inbox.letters).size).toBe(60)
  })

  it('loses and doubles nothing while the mail server is down', async () => {
    const gone = await testMailServer()
    await gone.close()
    const running = await work(gone.url)
    await makeNotices(admin, ward, 200)
    await until(async () => {
      const [tried] = await admin<{ n: number }[]>`select count(*)::int as n
        from graphile_worker._private_jobs where attempts > 0 and locked_at is null`
      return (tried?.n ?? 0) >= 5
    })
    expect(await waiting()).toBe(200)
    const inbox = await listen({ port: gone.port })
    await running.look()
    await allDelivered()
    expect(inbox.letters).toHaveLength(200)
    expect(namesOf(inbox.letters).size).toBe(200)
  })

  it('that is killed between sending and noting leaves one letter that comes twice', async () => {
    const killed = gate()
    const inbox = await listen({ before: () => killed.isOpen })
    await makeNotices(admin, ward, 1)
    const { database: WORKER_DATABASE_URL } = workerConfiguration()
    const child = spawn(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'worker/main.ts'],
      {
        env: {
          WORKER_DATABASE_URL,
          AUTH_URL: origin,
          SMTP_URL: inbox.url,
          MAIL_FROM: from,
          NODE_ENV: 'production',
        },
      },
    )
    const ended = once(child, 'exit')
    await until(() => inbox.letters.length === 1)
    child.kill('SIGKILL')
    await ended
    killed.open()
    const running = await work(inbox.url)
    await until(async () => {
      await running.look()
      return (await waiting()) === 0
    })
    expect(inbox.letters).toHaveLength(2)
    expect(namesOf(inbox.letters).size).toBe(1)
  })

  it('has nothing to complain of while there is nothing to do, and stops at once', async () => {
    const inbox = await listen()
    const running = await work(inbox.url)
    await running.look()
    await running.stop()
    expect(said).toEqual([])
  })

  it('stops when the letter on its way has left', async () => {
    const leave = gate()
    const inbox = await listen({ before: () => leave.isOpen })
    await makeNotices(admin, ward, 1)
    const running = await work(inbox.url)
    await until(() => inbox.letters.length === 1)
    const stopped = running.stop()
    leave.open()
    await stopped
    expect(await waiting()).toBe(0)
  })
})

describe('signing', () => {
  it('goes on while the mail server takes the call and says nothing', async () => {
    const calls: Socket[] = []
    const silent = createServer((call) => void calls.push(call)).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as AddressInfo
    await makeNotices(admin, ward, 1)
    const running = await work(`smtp://127.0.0.1:${port}`)
    await until(() => calls.length > 0)
    const { assessmentId } = await signedIn(admin, ward)
    expect(await admin`select from assessment where id = ${assessmentId}`).toHaveLength(1)
    silent.close()
    for (const call of calls) call.destroy()
    await running.stop()
    expect(await waiting()).toBeGreaterThan(1)
  })
})
