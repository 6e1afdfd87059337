import { rateSelf, writeOn } from './aftermath'
import { type Forbidden, refused } from './forbidden'

/** What nobody may bring about after a form is signed. */
export const forbiddenAftermath: Forbidden[] = [
  refused(
    'self_rating.self_rated_first',
    '23R18: one rates oneself before reading the answer',
    'a trainee rates themself on a form that they have read',
    (sql, { own }) => rateSelf(sql, own.requestId),
  ),
  refused(
    'self_rating.self_rated_whole',
    '23R19: one rates oneself on every row',
    'a trainee rates themself on some rows alone',
    (sql, { own }) =>
      sql`insert into self_rating (request_id, version_id, area_id, level, rated_at)
        select request.id, version_area.version_id, area_id, 2, clock()
        from request join version_area using (version_id) where request.id = ${own.waiting}
        limit 1`,
  ),
  refused(
    'concern_note.concern_open',
    '23R20: a closed concern stays closed',
    'a concern is answered after it was closed',
    async (sql, { own }) => {
      await writeOn(sql, own.concernId, own.trainee.personId, 'close')
      await writeOn(sql, own.concernId, own.trainee.personId)
    },
  ),
]
