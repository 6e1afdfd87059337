import type { Reply } from './draft-keeper'
import type { Entry } from './entries'

/** Whose answers are sent: of which request, from which window, after how long in sight. */
export type Sender = { requestId: string; window: string; seconds: number }

// What the browser still sends for a page that is going away.
const longestKeptAlive = 60_000

/** Posts what a window holds to the server, as a draft on the version that it saw. */
export async function sendDraft(
  { requestId, window, seconds }: Sender,
  entries: Entry[],
  version: number,
): Promise<Reply> {
  const about = { window, version: String(version), seconds: String(seconds) }
  const body = new URLSearchParams([...entries, ...Object.entries(about)])
  try {
    const response = await fetch(`/assessor/requests/${requestId}/draft`, {
      method: 'POST',
      body,
      keepalive: body.toString().length < longestKeptAlive,
    })
    const reply: Reply | null = await response.json().catch(() => null)
    const isKnown = reply && known.includes(reply.status)
    return isKnown ? reply : { status: 'failed' }
  } catch {
    return { status: 'offline' }
  }
}

const known = ['saved', 'signedOut', 'otherVersion', 'closed', 'notFound']
