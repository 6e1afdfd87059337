import type { Reply } from './draft-keeper'
import type { Entry } from './entries'

// What the browser still sends for a page that is going away.
const longestKeptAlive = 60_000

/** Posts what a window holds to the server, as a draft on the version that it saw. */
export async function sendDraft(
  { requestId, window }: { requestId: string; window: string },
  entries: Entry[],
  version: number,
): Promise<Reply> {
  const body = new URLSearchParams([...entries, ['window', window], ['version', String(version)]])
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
