import type { Entry } from './entries'

/** What the server answers to a draft; `offline` when it could not be reached. */
export type Reply =
  | { status: 'saved'; version: number; time: string }
  | { status: 'signedOut' | 'otherVersion' | 'closed' | 'notFound' | 'failed' | 'offline' }

export type Saving = Reply | { status: 'saving' }

export type Means = {
  read: () => Entry[]
  /** Keeps the answers on this device; `forget` lets them go once the server has them. */
  keep: (entries: Entry[], version: number) => void
  forget: () => void
  send: (entries: Entry[], version: number) => Promise<Reply>
  say: (saving: Saving) => void
  /** Runs something later; gives what calls it off. */
  later: (milliseconds: number, work: () => void) => () => void
}

/** The server has a draft this long after the last keystroke; a failed try is made anew. */
export const quietTime = 1500
export const retryTime = 8000

/** Keeps a form's answers, on the device at once and on the server soon after. One post at a time. */
export function draftKeeper(firstVersion: number, means: Means) {
  let version = firstVersion
  let changes = 0
  let sent = 0
  let isSending = false
  // What was posted without an answer may have arrived: it is posted again as it was, so that the
  // server can tell its version, before anything newer.
  let unanswered: { entries: Entry[]; changes: number } | null = null
  let callOff = () => {}

  function changed() {
    changes += 1
    means.keep(means.read(), version)
    means.say({ status: 'saving' })
    schedule(quietTime)
  }

  function schedule(milliseconds: number) {
    callOff()
    callOff = means.later(milliseconds, () => void flush())
  }

  async function flush() {
    callOff()
    if (isSending || sent === changes) return
    isSending = true
    const post = unanswered ?? { entries: means.read(), changes }
    const reply = await means.send(post.entries, version)
    isSending = false
    unanswered = isUnanswered(reply) ? post : null
    settle(reply, post.changes)
  }

  function settle(reply: Reply, sending: number) {
    if (reply.status === 'saved') {
      version = reply.version
      sent = sending
      if (changes > sent) return schedule(quietTime)
      means.forget()
    }
    means.say(reply)
    if (isUnanswered(reply)) schedule(retryTime)
    else if (changes > sending) schedule(quietTime)
  }

  return {
    changed,
    flush,
    isWaiting: () => changes > sent,
    basedOn: (its: number) => (version = its),
  }
}

const isUnanswered = ({ status }: Reply) => status === 'offline' || status === 'failed'
