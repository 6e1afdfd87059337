import { newKey } from '../http/ask'
import type { Attempt } from './attempts'
import * as rows from './rows-behind-addresses'

const page = '/admin/people/[id]'
const someone = '01900000-0000-7000-8000-000000000000'
const assessor = { title: 'Professor', specialty: 'Geriatrik', workplaceId: '' }
const roleFields = (programmeId: string) => ({
  ...{ programmeId, role: ['director'], startsOn: '', plannedEndOn: '', percent: '' },
  ...{ supervisorId: '', ...assessor },
})

const person = (row: rows.Make, more = {}): Attempt => ({
  page,
  row,
  fields: (personId) => ({ key: newKey(), personId, ...more }),
})
// Whose page it is posted from makes no difference to whom it is about.
const entry = (row: rows.Make, more = {}): Attempt => ({
  page: page.replace('[id]', someone),
  row,
  fields: (assessorId) => ({ key: newKey(), page: someone, assessorId, ...more }),
})

const acts: Record<string, Attempt> = {
  rename: person(rows.colleague, { name: 'Eve Ek' }),
  endRole: {
    page: page.replace('[id]', someone),
    row: rows.directorship,
    fields: (membershipId) => ({
      ...{ key: newKey(), page: someone, membershipId, endsOn: '2099-01-01' },
    }),
  },
  editAssessor: entry(rows.entry, assessor),
  retire: entry(rows.entry),
  unretire: entry(rows.leftEntry),
  deactivate: person(rows.colleague),
  reopen: person(rows.closedColleague),
  resend: person(rows.colleague),
  revoke: person(rows.colleague),
  remove: person(rows.colleague),
}

/** What administrators do to people, posted as their own pages would. */
export const attemptsOnPeople: Record<string, Attempt> = {
  ...Object.fromEntries(
    Object.entries(acts).map(([act, attempt]) => [
      `app/admin/people/[personId]/actions.ts:${act}`,
      attempt,
    ]),
  ),
  'app/admin/people/[personId]/roles/actions.ts:giveMore': {
    page: `${page.replace('[id]', someone)}/roles`,
    row: async (admin, pair) => `${await rows.colleague(admin, pair)}/${pair.programmeId}`,
    fields: (ids) => {
      const [personId = '', programmeId = ''] = ids.split('/')
      return { key: newKey(), personId, ...roleFields(programmeId) }
    },
  },
  'app/admin/people/new/actions.ts:invite': {
    page: '/admin/people/new',
    row: async (_admin, { programmeId }) => programmeId,
    fields: (programmeId) => ({
      ...{ key: newKey(), name: 'Eve Ek', email: `${newKey()}@ward.test`, locale: 'sv' },
      ...roleFields(programmeId),
    }),
  },
}
