import 'server-only'
import type { Transaction } from '@/db/client'
import { newId } from '@/db/new-id'
import type { ConcernNoteKind } from '@/domain/concern'
import { freeTextFault, textLimits } from '@/domain/free-text'
import { may } from '@/domain/policy'
import { refused, type Result } from '@/domain/result'
import { act } from './access/act'
import type { Director } from './access/viewer'
import { concernVisibleTo } from './access/visible-to'
import { followUp } from './record/follow-up'

type Refusal = 'notFound' | 'closed' | 'faulty' | 'keyUsed'

/** A director answers a concern, writes down what is done about it, or closes it with a last word. */
export function answerConcern(
  director: Director,
  asked: { key: string; concernId: string; kind: ConcernNoteKind; text: string },
): Promise<Result<{ concernId: string }, Refusal>> {
  const { key, concernId, kind } = asked
  const text = asked.text.trim()
  const content = { concernId, kind, text }
  return act(
    director,
    { key, verb: 'answer-concern', content, gives: { concernId } },
    (sql) => lockConcern(sql, director, concernId),
    async (sql, concern) => {
      if (!concern) return refused('notFound')
      const { programmeId, requestId, closed } = concern
      if (!may('answerConcern', { relation: 'director', closed })) return refused('closed')
      const code = text === '' ? 'required' : freeTextFault(text, textLimits.concern)
      if (code) return refused('faulty', [{ field: 'text', code }])

      await sql`insert into concern_note (id, concern_id, kind, text, written_by, written_at)
        values (${newId()}, ${concernId}, ${kind}, ${text}, ${director.personId}, clock())`
      const subject = { subjectKind: 'request', subjectId: requestId } as const
      await followUp(
        sql,
        { programmeId, verb: 'answer-concern', ...subject, detail: { kind } },
        { kind: 'concernAnswered', subjectId: concernId },
      )
    },
  )
}

type Locked = { programmeId: string; requestId: string; closed: boolean }

// A concern is never altered, so no lock of its row is to be had: two that close it at once come
// one after the other by its id.
async function lockConcern(sql: Transaction, director: Director, concernId: string) {
  const [, [concern]] = await Promise.all([
    sql`select pg_advisory_xact_lock(hashtextextended(${concernId}, 0))`,
    sql<Locked[]>`
      select programme_id as "programmeId", request_id as "requestId",
        exists (select from concern_note where concern_id = concern.id and kind = 'close') as closed
      from concern
      where concern.id = ${concernId} and ${concernVisibleTo(director, sql, 'concern')}`,
  ])
  return concern ?? null
}
