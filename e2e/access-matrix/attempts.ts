import { fullAnswers } from '@/db/factories/signed-form'
import { formFields } from '../fixtures/form-fields'
import { type Fields, newKey } from '../http/ask'
import * as rows from './rows-behind-addresses'

/** How an action is posted: from which page, with which fields, and what row its id names. */
export type Attempt = {
  page: string
  row?: rows.Make
  fields: (id: string) => Fields
}

const form = (step = '') => `/assessor/requests/[id]${step}`
const { observedOn, difficulty, foci, context, goals } = fullAnswers
const head = { observedOn, difficulty, focus: foci, context, goal: goals }
const instrumentKey = 'mini-cex-bt'

/** Each action, posted as its own page would by somebody who means it. */
export const attempts: Record<string, Attempt> = {
  'app/sign-in/actions.ts:enter': {
    page: '/sign-in',
    fields: () => ({ email: 'nobody@ward.test', password: 'fel lösenord' }),
  },
  'app/account/actions.ts:leave': { page: '/account', fields: () => ({}) },
  'app/account/actions.ts:chooseLocale': {
    page: '/account',
    fields: () => ({ locale: 'en' }),
  },
  'app/trainee/requests/new/actions.ts:askForAssessment': {
    page: '/trainee/requests/new',
    row: async (_admin, { assessorId }) => assessorId,
    fields: (assessorId) => ({ key: newKey(), instrumentKey, assessorId, ...head }),
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
  'app/assessor/requests/[requestId]/actions.ts:keepAnswers': {
    page: form(),
    row: rows.open,
    fields: (requestId) => ({ requestId, version: '0', next: 'check', ...formFields(fullAnswers) }),
  },
  'app/assessor/requests/[requestId]/actions.ts:leaveCorrection': {
    page: form(),
    row: rows.correcting,
    fields: (requestId) => ({ requestId }),
  },
  'app/assessor/requests/[requestId]/check/actions.ts:sign': {
    page: form('/check'),
    row: rows.drafted,
    fields: (requestId) => ({ key: newKey(), requestId, draftVersion: '1' }),
  },
  'app/assessor/requests/[requestId]/decline/actions.ts:decline': {
    page: form('/decline'),
    row: rows.open,
    fields: (requestId) => ({ key: newKey(), requestId, reason: 'Vi arbetade inte ihop.' }),
  },
  'app/assessor/requests/[requestId]/decline/actions.ts:withdraw': {
    page: form('/decline'),
    row: rows.unasked,
    fields: (requestId) => ({ key: newKey(), requestId }),
  },
  'app/assessor/requests/[requestId]/versions/actions.ts:chooseVersion': {
    page: form('/versions'),
    row: rows.parked,
    fields: (requestId) => ({ requestId, version: '1', keep: 'parked' }),
  },
}
