import { newId } from '../new-id'
import { insertFocus, insertGoal, insertRatings, seePlan, sign } from './form'
import type { Try } from './try'

const writers = ['direc', 'super', 'as-2'] as const

// Whoever may read a form may not add to it, even while it is being signed.
const parts: Try[] = [
  ...(
    [
      ['rating', (sql, form) => insertRatings(sql, form)],
      ['assessment_focus', (sql, form) => insertFocus(sql, form)],
      ['assessment_goal', (sql, form) => insertGoal(sql, form)],
    ] as [string, (...given: Parameters<typeof insertFocus>) => ReturnType<typeof insertFocus>][]
  ).map(([table, insert]): Try => ({
    table,
    says: `a director adds to ${table} of somebody’s form`,
    who: 'direc',
    gives: 'refused',
    before: async (sql, { own }) => {
      const form = await sign(sql, own.waiting)
      await sql`set constraints all immediate`
      await sql`alter table ${sql(table)} disable trigger never_altered`
      await sql`delete from ${sql(table)} where assessment_id = ${form}`
      return form
    },
    deed: (sql, _world, form) => insert(sql, String(form)),
  })),
  ...['rating', 'assessment_focus', 'assessment_goal'].map((table): Try => ({
    table,
    says: `the assessor signs, with the rows of ${table}`,
    who: 'asses',
    gives: 'done',
    deed: async (sql, { own }) => void (await sign(sql, own.waiting)),
  })),
  {
    table: 'sighting',
    says: 'a director says what an assessor saw',
    who: 'direc',
    gives: 'refused',
    before: (sql, { own }) => sign(sql, own.waiting),
    deed: (sql, { own }, form) => seePlan(sql, own.planItemId, String(form)),
  },
]

const plan: Try[] = (['train', ...writers] as const).flatMap((who): Try[] => [
  {
    table: 'plan_item',
    says: `${who} writes into the plan of the trainee`,
    who,
    gives: who === 'train' ? 'done' : 'refused',
    deed: (
      sql,
      { own },
    ) => sql`insert into plan_item (id, assessment_id, position, text, written_at)
      values (${newId()}, ${own.formId}, 2, 'Be om återkoppling.', clock())`,
  },
  {
    table: 'plan_item',
    says: `${who} ticks a line of the plan`,
    who,
    gives: who === 'train' ? 'done' : 'nothing',
    deed: (sql, { own }) =>
      sql`update plan_item set done_at = clock() where id = ${own.planItemId}`,
  },
  {
    table: 'plan_item',
    says: `${who} takes a line of the plan away`,
    who,
    gives: who === 'train' ? 'done' : 'nothing',
    before: (
      sql,
      { own },
    ) => sql`insert into plan_item (id, assessment_id, position, text, written_at)
      values (${newId()}, ${own.formId}, 9, 'Läs på om hjärtsvikt.', clock())`,
    deed: (sql, { own }) =>
      sql`delete from plan_item where assessment_id = ${own.formId} and position = 9`,
  },
])

const drafts: Try[] = (['asses', 'as-2', 'train', 'direc'] as const).flatMap((who): Try[] => [
  {
    table: 'draft',
    says: `${who} writes a draft of the assessor`,
    who,
    gives: who === 'asses' ? 'done' : 'refused',
    deed: (sql, { own }) => sql`insert into draft (request_id, version, answers, saved_at)
      values (${own.waiting}, 1, '{}', clock())`,
  },
  {
    table: 'draft',
    says: `${who} rewrites a draft of the assessor`,
    who,
    gives: who === 'asses' ? 'done' : 'nothing',
    deed: (sql, { own }) => sql`update draft set answers = '{}' where request_id = ${own.open}`,
  },
  {
    table: 'draft',
    says: `${who} throws a draft of the assessor away`,
    who,
    gives: who === 'asses' ? 'done' : 'nothing',
    deed: (sql, { own }) => sql`delete from draft where request_id = ${own.open}`,
  },
])

const changeLocale = (who: 'train' | 'direc' | 'super', gives: Try['gives']): Try => ({
  table: 'person',
  says: `${who} changes the language of the trainee`,
  who,
  gives,
  deed: (sql, { own }) => sql`update person set locale = 'en' where id = ${own.trainee.personId}`,
})

const hold = (who: 'train' | 'direc', gives: Try['gives']): Try => ({
  table: 'idempotency',
  says: `${who} uses a key as the trainee`,
  who,
  gives,
  deed: (
    sql,
    { own },
  ) => sql`insert into idempotency (person_id, key, verb, content_hash, result, at)
    values (${own.trainee.personId}, ${newId()}, 'sign', '', '{}', clock())`,
})

const post = (who: 'train' | 'asses' | 'none' | 'di-x', gives: Try['gives']): Try => ({
  table: 'outbox',
  says: `${who} posts a notice in the programme`,
  who,
  gives,
  deed: (sql, { own }) => sql`insert into outbox (id, programme_id, kind, subject_id, made_at)
    values (${newId()}, ${own.programmeId}, 'requestMade', ${own.open}, clock())`,
})

const append = (who: 'train' | 'none' | 'nobody' | 'di-x', gives: Try['gives']): Try => ({
  table: 'audit_event',
  says: `${who} appends to the audit of the programme`,
  who,
  gives,
  deed: async (sql, { own }) => {
    await sql`select record.append_audit(${own.programmeId}, 'sign', 'request', ${own.open}, '{}')`
  },
})

export const otherTries: Try[] = [
  ...parts,
  ...plan,
  ...drafts,
  changeLocale('train', 'done'),
  changeLocale('direc', 'nothing'),
  changeLocale('super', 'nothing'),
  hold('train', 'done'),
  hold('direc', 'refused'),
  post('train', 'done'),
  post('asses', 'done'),
  post('none', 'refused'),
  post('di-x', 'refused'),
  append('train', 'done'),
  append('none', 'refused'),
  append('nobody', 'refused'),
  append('di-x', 'refused'),
]
