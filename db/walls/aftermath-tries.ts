import { makeRequest } from '../factories/request'
import { meet, raise, rateSelf, talk, view, writeOn } from './aftermath'
import { seePlan, sign } from './form'
import type { Try } from './try'
import type { Who } from './visible'
import { day } from './world'

type Deed = Try['deed']
type Row = [table: string, says: string, deed: Deed, gives: Partial<Record<Who, Try['gives']>>]

const me = async (sql: Parameters<Deed>[0]) => {
  const [row] = await sql<{ id: string }[]>`select access.me() as id`
  return row?.id ?? ''
}
// The administrator's row would stand in the way of one's own.
const object: Deed = (sql, { own }) =>
  sql`insert into objection (assessment_id, text, written_at)
    values (${own.seeingFormId}, 'Det var en annan patient.', clock())`

const rows: Row[] = [
  [
    'opening',
    'notes that they have opened a form',
    async (sql, { own }) => sql`insert into opening (assessment_id, person_id, opened_at)
      values (${own.seeingFormId}, ${await me(sql)}, clock())`,
    { train: 'done', asses: 'done', direc: 'done', super: 'done', 'tr-2': 'refused' },
  ],
  [
    'opening',
    'notes that the trainee has opened a form',
    (sql, { own }) => sql`insert into opening (assessment_id, person_id, opened_at)
      values (${own.seeingFormId}, ${own.trainee.personId}, clock())`,
    { direc: 'refused' },
  ],
  [
    'objection',
    'comments on a form of the trainee',
    object,
    { train: 'done', 'tr-2': 'refused', asses: 'refused', direc: 'refused', super: 'refused' },
  ],
  [
    'self_rating',
    'rates the trainee by themself',
    (sql, { own }) => rateSelf(sql, own.waiting),
    { train: 'done', asses: 'refused', super: 'refused', direc: 'refused' },
  ],
  [
    'concern',
    'raises a concern as the assessor',
    async (sql, { own }) => void (await raise(sql, own)),
    { asses: 'done', 'as-2': 'refused', train: 'refused', direc: 'refused' },
  ],
  [
    'concern_note',
    'answers a concern',
    async (sql, { own }) => writeOn(sql, own.concernId, await me(sql)),
    { direc: 'done', 'di-x': 'refused', asses: 'refused', train: 'refused', super: 'refused' },
  ],
  [
    'concern_note',
    'answers a concern in the name of the assessor',
    (sql, { own, home }) => writeOn(sql, own.concernId, home.assessor.personId),
    { direc: 'refused' },
  ],
  [
    'supervision_talk',
    'notes a talk with the trainee',
    async (sql, { own }) => talk(sql, own, await me(sql)),
    { super: 'done', 'su-e': 'refused', train: 'refused', direc: 'refused', asses: 'refused' },
  ],
  [
    'progress_meeting',
    'notes a meeting about the trainee',
    async (sql, { own }) => meet(sql, own, await me(sql)),
    { direc: 'done', 'di-x': 'refused', super: 'refused', train: 'refused' },
  ],
  [
    'saved_view',
    'saves a view for the trainee',
    (sql, { own }) => view(sql, own.trainee.personId, 'Annan'),
    { train: 'done', direc: 'refused' },
  ],
  [
    'saved_view',
    'takes a view of the trainee away',
    (sql, { own }) => sql`delete from saved_view where person_id = ${own.trainee.personId}`,
    { train: 'done', direc: 'nothing' },
  ],
  [
    'welcome',
    'welcomes the trainee',
    (sql, { own }) => sql`insert into welcome (person_id, role, seen_at)
      values (${own.trainee.personId}, 'assessor', clock())`,
    { train: 'done', direc: 'refused' },
  ],
]

// Another assessor, on whose form the line of the plan stood.
const sawThePlan: Try['before'] = async (sql, { own, same }) => {
  const { programmeId, trainingId } = own
  const where = { programmeId, trainingId, assessorId: same.assessorId }
  const request = await makeRequest(sql as never, { ...where, prefilled: { observedOn: day } })
  await seePlan(sql, own.planItemId, await sign(sql, request))
}
const readsThePlan: Try[] = (
  [
    [sawThePlan, 'done'],
    [undefined, 'nothing'],
  ] as const
).map(([before, gives]) => ({
  table: 'plan_item',
  says: `an assessor reads a line of a plan that ${before ? 'stood' : 'never stood'} on their form`,
  who: 'as-2',
  gives,
  before,
  deed: (sql, { own }) => sql`select from plan_item where id = ${own.planItemId}`,
}))

/** Who may write what comes after a signed form, and read what stood on theirs. */
export const aftermathTries: Try[] = [
  ...rows.flatMap(([table, says, deed, all]) =>
    Object.entries(all).map(([who, gives]): Try => {
      return { table, says: `${who} ${says}`, who: who as Who, gives, deed }
    }),
  ),
  ...readsThePlan,
]
