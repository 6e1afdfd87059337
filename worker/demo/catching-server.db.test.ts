import { afterAll, describe, expect, it } from 'vitest'
import { visitor, worker } from '@/data/access/viewer'
import { catchMail } from '@/data/catch-mail'
import { readMailbox } from '@/data/read-mailbox'
import { makeDemoMailbox } from '@/db/demo-mailbox'
import { administrator } from '@/db/factories/administrator'
import { mailServerAt } from '../mail/transport'
import { catchingServer } from './catching-server'

const admin = administrator()
afterAll(() => admin.end())

const mail = { address: 'bo@ward.test', subject: 'Hej', text: 'Hej!', html: '' }

describe('a database of production', () => {
  it('has no mailbox, stores no mail and shows none', async () => {
    await admin`update installation set kind = 'production'`
    await expect(makeDemoMailbox(admin)).rejects.toThrow('has no mailbox')
    await expect(catchMail(worker, mail)).rejects.toMatchObject({ code: '42P01' })
    expect(await readMailbox(visitor)).toBeNull()
    await admin`update installation set kind = 'test'`
  })
})

describe('the mailbox of a demo', () => {
  it('holds what its mail server takes, newest first, and shows one whole', async () => {
    await makeDemoMailbox(admin)
    await makeDemoMailbox(admin)
    const catching = await catchingServer()
    const server = mailServerAt(catching.url)
    for (const subject of ['Först', 'Sedan'])
      await server.sendMail({
        ...{ from: 'Handslag <handslag@demo.test>', to: 'Bo <bo@demo.test>', subject },
        ...{ text: 'Åsa ber dig.', html: '<p>Åsa ber dig.</p>' },
      })
    server.close()
    catching.close()
    const mailbox = await readMailbox(visitor)
    expect(mailbox?.mails.map(({ subject, address }) => [subject, address])).toEqual([
      ['Sedan', 'bo@demo.test'],
      ['Först', 'bo@demo.test'],
    ])
    const opened = (await readMailbox(visitor, mailbox?.mails[0]?.id))?.opened
    expect(opened?.text.trim()).toBe('Åsa ber dig.')
    expect(opened?.html.trim()).toBe('<p>Åsa ber dig.</p>')
  })

  it('keeps the newest five hundred', async () => {
    await admin`insert into mailbox.mail (id, at, address, subject, text, html)
      select gen_random_uuid(), clock() - interval '1 day', 'old@demo.test', 'Old', '', ''
      from generate_series(1, 600)`
    await catchMail(worker, mail)
    const [held] = await admin`select count(*)::int as n from mailbox.mail`
    expect(held).toEqual({ n: 500 })
  })
})
