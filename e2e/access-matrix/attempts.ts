import { fullAnswers } from '@/db/factories/signed-form'
import { password, passwordHash } from '../fixtures/password'
import { formFields, ratingFields } from '../fixtures/form-fields'
import { type Fields, newKey } from '../http/ask'
import { administratorAttempts } from './administrator-attempts'
import * as rows from './rows-behind-addresses'
import type { World } from './world'

/** How something is posted: an action from which page, with which fields, and what row its id names. */
export type Attempt = {
  /** The page of an action; a route is posted to where it is. */
  page?: string
  row?: rows.Make
  /** What has to be so for the action to change something. */
  before?: (world: World) => Promise<unknown>
  fields: (id: string, world: World) => Fields
}

const { observedOn, difficulty, foci, context, goals } = fullAnswers
const head = { observedOn, difficulty, focus: foci, context, goal: goals }
// The plan's actions go by the line; which form's page posts them makes no difference.
const anAssessment = '/assessments/01900000-0000-7000-8000-000000000000'
const instrumentKey = 'mini-cex-bt'

/** Each action and route, posted as its own page would by somebody who means it. */
export const attempts: Record<string, Attempt> = {
  'app/sign-in/actions.ts:enter': {
    page: '/sign-in',
    fields: () => ({ email: 'nobody@ward.test', password: 'fel lösenord' }),
  },
  'app/forgotten-password/actions.ts:askForLink': {
    page: '/forgotten-password',
    fields: () => ({ email: 'nobody@ward.test' }),
  },
  'app/way-in/[token]/actions.ts:choose': {
    page: '/way-in/[id]',
    row: rows.invitation,
    fields: (token) => ({ key: newKey(), token, password: 'fyra gamla höns i regn' }),
  },
  'app/account/actions.ts:replacePassword': {
    page: '/account',
    before: ({ admin }) => admin`insert into credential (person_id, password_hash)
      select id, ${passwordHash} from person
      on conflict (person_id) do update set password_hash = excluded.password_hash`,
    fields: () => ({ key: newKey(), oldPassword: password, password: 'nio röda bilar i rad' }),
  },
  'app/account/actions.ts:endOwnSession': {
    page: '/account',
    fields: () => ({ key: newKey(), which: 'others' }),
  },
  'app/account/actions.ts:leave': { page: '/account', fields: () => ({}) },
  'app/account/actions.ts:chooseLocale': {
    page: '/account',
    before: ({ admin }) => admin`update person set locale = 'sv'`,
    fields: () => ({ locale: 'en' }),
  },
  'app/welcome/actions.ts:endWelcome': {
    page: '/trainee',
    before: ({ admin }) => admin`delete from welcome`,
    fields: () => ({ role: 'trainee' }),
  },
  'app/director/actions.ts:keepView': {
    page: '/director',
    fields: () => ({ key: newKey(), name: newKey(), query: '?reason=any' }),
  },
  'app/director/actions.ts:removeView': {
    page: '/director',
    row: rows.savedView,
    fields: (savedViewId) => ({ savedViewId, query: '' }),
  },
  'app/trainee/requests/new/actions.ts:askForAssessment': {
    page: '/trainee/requests/new',
    row: async (_admin, { assessorId }) => assessorId,
    fields: (assessorId) => ({ key: newKey(), instrumentKey, assessorId, ...head }),
  },
  'app/trainee/requests/[requestId]/actions.ts:takeBack': {
    page: '/trainee/requests/[id]',
    row: rows.open,
    fields: (requestId) => ({ key: newKey(), requestId }),
  },
  'app/trainee/requests/[requestId]/actions.ts:sendToAnother': {
    page: '/trainee/requests/[id]',
    row: rows.open,
    fields: (requestId, { thirdAssessorId }) => ({
      key: newKey(),
      requestId,
      assessorId: thirdAssessorId,
    }),
  },
  'app/assessor/(shell)/requests/new/actions.ts:start': {
    page: '/assessor/requests/new',
    row: rows.training,
    fields: (trainingId) => ({ key: newKey(), instrumentKey, trainingId }),
  },
  'app/assessor/corrections/actions.ts:startCorrection': {
    page: '/assessments/[id]',
    row: rows.signed,
    fields: (assessmentId) => ({ assessmentId }),
  },
  'POST /assessor/requests/[requestId]': {
    row: rows.open,
    fields: () => ({ version: '0', next: 'check', ...formFields(fullAnswers) }),
  },
  'POST /assessor/requests/[requestId]/correction': { row: rows.correcting, fields: () => ({}) },
  'POST /assessor/requests/[requestId]/check': {
    row: rows.drafted,
    fields: () => ({ key: newKey(), draftVersion: '1' }),
  },
  'POST /assessor/requests/[requestId]/decline': {
    row: rows.open,
    fields: () => ({ key: newKey(), reason: 'Vi arbetade inte ihop.' }),
  },
  'POST /assessor/requests/[requestId]/withdraw': {
    row: rows.unasked,
    fields: () => ({ key: newKey() }),
  },
  'POST /assessor/requests/[requestId]/versions': {
    row: rows.parked,
    fields: (requestId) => ({ version: '1', shown: [requestId], keep: requestId }),
  },
  'app/assessments/[assessmentId]/actions.ts:addToPlan': {
    page: '/assessments/[id]',
    row: rows.signed,
    fields: (assessmentId) => ({ key: newKey(), assessmentId, text: 'Sammanfatta högt.' }),
  },
  'app/assessments/[assessmentId]/actions.ts:openForm': {
    page: '/assessments/[id]',
    row: rows.unopened,
    fields: (assessmentId) => ({ assessmentId }),
  },
  'app/assessments/[assessmentId]/objection/actions.ts:attachObjection': {
    page: '/assessments/[id]/objection',
    row: rows.signed,
    fields: (assessmentId) => ({ key: newKey(), assessmentId, text: 'Jag såg det inte så.' }),
  },
  'app/trainee/requests/[requestId]/self-rating/actions.ts:rateMyself': {
    page: '/trainee/requests/[id]/self-rating',
    row: rows.open,
    fields: (requestId) => ({ key: newKey(), requestId, ...ratingFields(fullAnswers) }),
  },
  'app/assessments/[assessmentId]/actions.ts:tickPlan': {
    page: anAssessment,
    row: rows.planItem,
    fields: (planItemId) => ({ assessmentId: newKey(), planItemId, done: 'yes' }),
  },
  'app/trainee/plan/actions.ts:tickLine': {
    page: '/trainee/plan',
    row: rows.planItem,
    fields: (planItemId) => ({ planItemId, done: 'yes' }),
  },
  'app/assessments/[assessmentId]/actions.ts:removeFromPlan': {
    page: anAssessment,
    row: rows.planItem,
    fields: (planItemId) => ({ assessmentId: newKey(), planItemId }),
  },
  'app/assessor/(shell)/concerns/[requestId]/actions.ts:sendConcern': {
    page: '/assessor/concerns/[id]',
    row: rows.open,
    fields: (requestId) => ({ key: newKey(), requestId, text: 'Blev avbruten av stress.' }),
  },
  'app/director/concerns/[concernId]/actions.ts:writeBeneath': {
    page: '/director/concerns/[id]',
    row: rows.concern,
    fields: (concernId) => ({ key: newKey(), concernId, kind: 'answer', text: 'Vi talas vid.' }),
  },
  'app/supervisor/trainees/[trainingId]/actions.ts:writeTalk': {
    page: '/supervisor/trainees/[id]',
    row: rows.training,
    fields: (trainingId) => ({
      key: newKey(),
      trainingId,
      from: 'supervisor',
      heldOn: '2026-02-01',
      agreed: 'Mer akutmedicin.',
    }),
  },
  'app/director/trainees/[trainingId]/meeting/actions.ts:writeMeeting': {
    page: '/director/trainees/[id]/meeting',
    row: rows.training,
    fields: (trainingId) => ({
      key: newKey(),
      trainingId,
      heldOn: '2026-02-01',
      present: 'Kollegiet',
      notes: '',
      decision: 'Fortsätt som planerat.',
    }),
  },
  'app/assessments/[assessmentId]/void/actions.ts:declareVoid': {
    page: '/assessments/[id]/void',
    row: rows.signed,
    fields: (assessmentId) => ({ key: newKey(), assessmentId, reason: 'Fel läkare.' }),
  },
  ...administratorAttempts,
}
