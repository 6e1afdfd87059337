import type { Task } from 'graphile-worker'
import { type Delivery, deliverNotice } from '@/data/deliver-notice'
import { hurryNotices } from '@/data/hurry-notices'
import type { Letter } from '@/data/mail/letter'
import { worker } from '@/data/access/viewer'
import type { Log } from './log'
import { MailServerFault, sendLetter } from './mail/send-letter'
import type { MailServer } from './mail/transport'

export type Post = { server: MailServer; from: string; origin: string; log: Log }

/** Whether the mail server answered last time; a worker that starts does not know. */
export type Reach = { isDown: boolean }

/**
 * The job behind each notice: its letters are sent. It throws, and is tried again after a growing
 * pause, when any of them must wait; whatever waited for the server leaves when it answers again.
 */
export function deliverTask(post: Post, reach: Reach): Task {
  const send = (letter: Letter) => sendLetter(letter, post)
  return async (payload, { job }) => {
    const began = Date.now()
    const tell = (level: 'info' | 'warn', outcome: string, facts: object) =>
      post.log[level]({ job: job.id, outcome, ms: Date.now() - began, ...facts })
    try {
      const { outboxId } = payload as { outboxId: string }
      const delivery = await deliverNotice(worker, outboxId, send)
      const { taken, refused, postponed } = delivery
      if (taken + refused + postponed > 0) await atLastReached(reach)
      tell('info', outcomeOf(delivery), delivery)
      if (postponed > 0) throw new Postponed()
    } catch (error) {
      if (error instanceof Postponed) throw error
      if (error instanceof MailServerFault) reach.isDown = true
      const fault = error instanceof MailServerFault ? error.message : kindOf(error)
      tell('warn', 'failed', { attempt: job.attempts, fault })
      // What is kept of it beside the job must name nobody: a database's words may quote a row.
      throw new Error(fault)
    }
  }
}

class Postponed extends Error {
  constructor() {
    super('the mail server asked to wait with an address')
  }
}

async function atLastReached(reach: Reach): Promise<void> {
  if (!reach.isDown) return
  reach.isDown = false
  await hurryNotices(worker, 10_000)
}

function outcomeOf({ kind, taken, refused, postponed }: Delivery): string {
  if (kind === '') return 'nothing waited'
  if (postponed > 0) return 'postponed'
  if (refused > 0) return 'refused'
  return taken > 0 ? 'delivered' : 'nobody to tell'
}

const kindOf = (error: unknown) => {
  const { name = 'Error', code = '' } = error as { name?: string; code?: string }
  return `${name} ${code}`.trim()
}
