import 'server-only'
import type { TransactionSql } from 'postgres'
import { asWorker } from './access/as-worker'
import type { Worker } from './access/viewer'
import { draftsOf } from './mail/drafts-of'
import type { Draft, Letter, Waiting } from './mail/letter'
import { mintWayIn } from './mail/mint-way-in'

/** What the mail server said of one letter: it took it, refused it for good, or not now. */
export type Sent = { outcome: 'taken' | 'postponed' } | { outcome: 'refused'; code: number }

/** What came of a notice: how many letters of it went which way. */
export type Delivery = { kind: string; taken: number; refused: number; postponed: number }

type Send = (letter: Letter) => Promise<Sent>

/**
 * Delivers a notice of the outbox: one letter after the other, each noted in the transaction that held
 * the notice while it was sent. A worker that dies in between leaves one letter that may come twice.
 * Whatever `send` throws is no fault of an address: the notice waits.
 */
export async function deliverNotice(
  worker: Worker,
  outboxId: string,
  send: Send,
): Promise<Delivery> {
  const delivery: Delivery = { kind: '', taken: 0, refused: 0, postponed: 0 }
  const postponed: string[] = []
  for (;;) {
    const step = await asWorker(worker, async (sql) => {
      const waiting = await lockWaiting(sql, outboxId)
      if (!waiting) return null
      delivery.kind = waiting.kind
      const drafts = await leftOf(sql, waiting)
      const draft = drafts.find(({ to }) => !postponed.includes(to.address))
      if (drafts.length === 0) await markDelivered(sql, outboxId)
      if (!draft) return null
      const { outcome } = await sendOne(worker, sql, { waiting, draft, send })
      if (drafts.length === 1 && outcome !== 'postponed') await markDelivered(sql, outboxId)
      return { address: draft.to.address, outcome }
    })
    if (!step) return delivery
    delivery[step.outcome] += 1
    if (step.outcome === 'postponed') postponed.push(step.address)
  }
}

// Whoever else would deliver it waits here, and then finds that it is done.
async function lockWaiting(sql: TransactionSql, outboxId: string): Promise<Waiting | null> {
  const [row] = await sql<Waiting[]>`
    select id, kind, subject_id as "subjectId" from outbox
    where id = ${outboxId} and delivered_at is null for update`
  return row ?? null
}

async function leftOf(sql: TransactionSql, waiting: Waiting): Promise<Draft[]> {
  const drafts = await draftsOf(sql, waiting)
  const gone = await sql<{ address: string }[]>`
    select address from letter where outbox_id = ${waiting.id}`
  const sentTo = new Set(gone.map(({ address }) => address))
  return drafts.filter(({ to }) => !sentTo.has(to.address))
}

async function sendOne(
  worker: Worker,
  sql: TransactionSql,
  { waiting, draft, send }: { waiting: Waiting; draft: Draft; send: Send },
): Promise<Sent> {
  const { id: outboxId, kind } = waiting
  const { requestId = null, accountLinkId = null, to, facts } = draft
  const path = draft.path ?? (await mintWayIn(worker, String(accountLinkId)))
  const sent = await send({ outboxId, kind, to, facts, path })
  if (sent.outcome === 'postponed') return sent
  const code = sent.outcome === 'refused' ? sent.code : null
  await sql`
    insert into letter (outbox_id, address, at, refused_code, request_id, account_link_id)
    values (${outboxId}, ${to.address}, clock(), ${code}, ${requestId}, ${accountLinkId})`
  return sent
}

const markDelivered = (sql: TransactionSql, outboxId: string) =>
  sql`update outbox set delivered_at = clock() where id = ${outboxId}`
