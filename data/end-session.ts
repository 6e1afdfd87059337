import 'server-only'
import { accepted, refused, type Result } from '@/domain/result'
import { accountAct } from './access/account-act'
import { type Reader, tokenHash } from './access/viewer'

type Asked = { key: string; token: string; which: string | 'others' }

/** A person ends another log-in of theirs, told by its handle, or all but the one they ask from. */
export async function endSession(
  reader: Reader,
  { key, token, which }: Asked,
): Promise<Result<null, 'notFound' | 'keyUsed'>> {
  const { personId } = reader
  const asking = { personId, key, verb: 'end-session', content: { which } } as const
  const outcome = await accountAct(asking, async (sql) => {
    const ended = await sql`delete from session
      where person_id = ${personId} and token_hash <> ${tokenHash(token)}
        and (${which} = 'others' or encode(sha256(token_hash), 'hex') = ${which})`
    return ended.count > 0
  })
  if (outcome === 'refused') return refused('notFound')
  return outcome === 'keyUsed' ? refused('keyUsed') : accepted(null)
}
