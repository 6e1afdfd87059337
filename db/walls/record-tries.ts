import type { TransactionSql } from 'postgres'
import { newId } from '../new-id'
import { closeAsSigned, correct, formRow, insertRow, seePlan, sign, voidForm } from './form'
import type { Try } from './try'
import type { Who } from './visible'
import type { Pair } from './world'

type Origin = 'trainee' | 'assessor'

const ask = (sql: TransactionSql, pair: Pair, origin: Origin, versionId: string) =>
  sql`insert into request (id, programme_id, training_id, assessor_id, version_id, origin,
      observed_on, made_at, expires_at)
    values (${newId()}, ${pair.programmeId}, ${pair.trainingId}, ${pair.assessorId}, ${versionId},
      ${origin}, '2026-02-10', clock(), clock() + interval '14 days')`

const close = (sql: TransactionSql, id: string, state: string) =>
  sql`update request set state = ${state}, closed_at = clock(),
    decline_reason = ${state === 'declined' ? 'Såg inte mötet.' : null} where id = ${id}`

const asking: Try[] = [
  {
    table: 'request',
    says: 'a trainee asks for their own training',
    who: 'train',
    gives: 'done',
    deed: (sql, { own, versionId }) => ask(sql, own, 'trainee', versionId),
  },
  {
    table: 'request',
    says: 'a trainee asks for the training of another',
    who: 'tr-2',
    gives: 'refused',
    deed: (sql, { own, versionId }) => ask(sql, own, 'trainee', versionId),
  },
  {
    table: 'request',
    says: 'a trainee asks in the assessor’s name',
    who: 'train',
    gives: 'refused',
    deed: (sql, { own, versionId }) => ask(sql, own, 'assessor', versionId),
  },
  {
    table: 'request',
    says: 'an assessor starts unasked',
    who: 'asses',
    gives: 'done',
    deed: (sql, { own, versionId }) => ask(sql, own, 'assessor', versionId),
  },
  {
    table: 'request',
    says: 'an assessor starts in the name of another',
    who: 'as-2',
    gives: 'refused',
    deed: (sql, { own, versionId }) => ask(sql, own, 'assessor', versionId),
  },
  {
    table: 'request',
    says: 'a director asks for a trainee',
    who: 'direc',
    gives: 'refused',
    deed: (sql, { own, versionId }) => ask(sql, own, 'trainee', versionId),
  },
]

type Closing = [
  who: Who,
  which: 'waiting' | 'unasked' | 'expired',
  state: string,
  gives: Try['gives'],
]
const closings: Closing[] = [
  ['train', 'waiting', 'withdrawn', 'done'],
  ['train', 'waiting', 'redirected', 'done'],
  ['train', 'expired', 'withdrawn', 'done'],
  ['train', 'unasked', 'withdrawn', 'refused'],
  ['train', 'waiting', 'declined', 'refused'],
  ['train', 'waiting', 'signed', 'refused'],
  ['asses', 'waiting', 'declined', 'done'],
  ['asses', 'waiting', 'withdrawn', 'refused'],
  ['asses', 'waiting', 'redirected', 'refused'],
  ['asses', 'unasked', 'withdrawn', 'done'],
  ['asses', 'unasked', 'declined', 'refused'],
  ['asses', 'expired', 'declined', 'refused'],
  ['asses', 'expired', 'signed', 'refused'],
  ['tr-2', 'waiting', 'withdrawn', 'nothing'],
  ['as-2', 'waiting', 'declined', 'nothing'],
  ['direc', 'waiting', 'withdrawn', 'nothing'],
  ['super', 'waiting', 'withdrawn', 'nothing'],
  ['admin', 'waiting', 'withdrawn', 'nothing'],
]
const closing = closings.map(([who, which, state, gives]): Try => ({
  table: 'request',
  says: `${who} closes a request that is ${which} as ${state}`,
  who,
  gives,
  deed: (sql, { own }) => close(sql, own[which], state),
}))

const signing: Try[] = [
  {
    table: 'assessment',
    says: 'the assessor asked signs',
    who: 'asses',
    gives: 'done',
    deed: async (sql, { own }) => void (await sign(sql, own.waiting)),
  },
  ...(['train', 'as-2', 'direc', 'super'] as const).map((who): Try => ({
    table: 'assessment',
    says: `${who} signs in the assessor’s name`,
    who,
    gives: 'refused',
    before: async (sql, { own }) => {
      const row = await formRow(sql, own.waiting)
      await closeAsSigned(sql, own.waiting)
      return row
    },
    deed: (sql, _world, row) => insertRow(sql, 'assessment', row as Record<string, unknown>),
  })),
  {
    table: 'assessment',
    says: 'an assessor dates a signature back',
    who: 'asses',
    gives: 'refused',
    deed: async (sql, { own }) =>
      void (await sign(sql, own.waiting, { signed_at: '2026-02-11T12:00:00Z' })),
  },
  {
    table: 'assessment',
    says: 'the assessor corrects a form of their own',
    who: 'asses',
    gives: 'done',
    deed: async (sql, { own }) =>
      void (await correct(sql, own.formId, { signed_at: await now(sql) })),
  },
  {
    table: 'voiding',
    says: 'the assessor declares their form void',
    who: 'asses',
    gives: 'done',
    deed: (sql, { own, home }) => voidForm(sql, own.formId, home.assessor.personId),
  },
  {
    table: 'voiding',
    says: 'the assessor declares it void in the name of another',
    who: 'asses',
    gives: 'refused',
    deed: (sql, { own, home }) => voidForm(sql, own.formId, home.director.personId),
  },
  ...(['train', 'direc', 'as-2'] as const).map((who): Try => ({
    table: 'voiding',
    says: `${who} declares the form of an assessor void`,
    who,
    gives: 'refused',
    deed: async (sql, { own }) => {
      const [me] = await sql<{ id: string }[]>`select access.me() as id`
      await voidForm(sql, own.formId, me?.id ?? '')
    },
  })),
  {
    table: 'sighting',
    says: 'an assessor says what they saw of the plan, with the form',
    who: 'asses',
    gives: 'done',
    deed: async (sql, { own }) => {
      await seePlan(sql, own.planItemId, await sign(sql, own.waiting))
    },
  },
]

async function now(sql: TransactionSql) {
  const [row] = await sql<{ now: string }[]>`select clock()::text as now`
  return row?.now
}

export const recordTries = [...asking, ...closing, ...signing]
