import type { TransactionSql } from 'postgres'
import { type ForbiddenDeed, type Forbidden, refused } from './forbidden'
import * as form from './form'

type Patch = Record<string, unknown>

const order = (gives: string, says: string, deed: ForbiddenDeed) =>
  refused('assessment.signed_in_order', gives, says, deed)
const signs =
  (patch: Patch): ForbiddenDeed =>
  (sql, { own }) =>
    form.sign(sql, own.waiting, patch)

const inOrder: Forbidden[] = [
  order(
    '23R03: a form is signed with its request',
    'a form is signed on an open request',
    async (sql, { own }) => form.insertRow(sql, 'assessment', await form.formRow(sql, own.waiting)),
  ),
  order(
    '23R03: a form is signed with its request',
    'a form is signed on a request signed long ago',
    async (sql, { own }) =>
      form.insertRow(sql, 'assessment', await form.formRow(sql, own.requestId)),
  ),
  order('23R04: a void form is not corrected', 'a void form is corrected', (sql, { own }) =>
    form.correct(sql, own.voidFormId),
  ),
  order(
    '23R04: a void form is not corrected',
    'a corrected form, void since, is corrected again',
    async (sql, { own }) => {
      const corrected = await form.correct(sql, own.formId)
      await form.voidForm(sql, corrected, own.assessor.personId)
      await form.correct(sql, corrected)
    },
  ),
  order(
    '23R05: the placement follows from the day',
    'a form leaves its placement out',
    signs({ placement_id: null }),
  ),
  order(
    '23R05: the placement follows from the day',
    'a form names a placement of another day',
    signs({ observed_on: '2026-01-01' }),
  ),
  order(
    '23R06: nothing is observed in the future',
    'a form is observed after it is signed',
    signs({ signed_at: '2026-02-09T12:00:00Z' }),
  ),
  order(
    '23R06: nothing is observed in the future',
    'a form is signed tomorrow',
    signs({ signed_at: '2126-02-09T12:00:00Z' }),
  ),
  order(
    '23R14: nothing is observed before the training',
    'a form is observed before the training',
    signs({ observed_on: '2026-01-01', placement_id: null }),
  ),
]

const whole = (
  says: string,
  gives: string,
  finish: (sql: TransactionSql, id: string) => Promise<unknown>,
  patch: Patch = {},
) =>
  refused('assessment.signed_whole', `23R07: ${gives}`, says, async (sql, { own }) => {
    const row = await form.formRow(sql, own.waiting, patch)
    await form.closeAsSigned(sql, own.waiting)
    await form.insertRow(sql, 'assessment', row)
    await finish(sql, String(row.id))
  })

const complete: Forbidden[] = [
  whole('a form is signed with a row unanswered', 'every row is answered', async (sql, id) => {
    await form.insertRatings(sql, id, { except: ['conduct'] })
    await form.insertFocus(sql, id)
  }),
  whole('a form is signed without a level', 'at least one row has a level', async (sql, id) => {
    await form.insertRatings(sql, id, { level: null })
    await form.insertFocus(sql, id)
  }),
  whole('a form is signed without a focus', 'at least one focus is chosen', (sql, id) =>
    Promise.resolve(form.insertRatings(sql, id)),
  ),
  whole('a form is signed without a word', 'at least one text is written', form.insertParts, {
    texts: { summary: ' ', suggestions: '' },
  }),
  refused(
    'assessment.signed_whole',
    '23R07: every row is answered',
    'a correction is signed empty',
    async (sql, { own }) =>
      form.insertRow(sql, 'assessment', await form.correctionRow(sql, own.formId)),
  ),
]

export const forbiddenSigning: Forbidden[] = [...inOrder, ...complete]
