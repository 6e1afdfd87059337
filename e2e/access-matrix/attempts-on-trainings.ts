import { newKey } from '../http/ask'
import type { Attempt } from './attempts'
import * as rows from './rows-behind-addresses'

const page = '/admin/trainings/[id]'
const years = { startsOn: '2026-01-12', plannedEndOn: '2027-01-12', percent: '100' }
// A page that posts an action without an id of its own in the address.
const none = '01900000-0000-7000-8000-000000000000'

/** Where each placement that was made is, which its page would know. */
const placedAt = new Map<string, string>()

/** What an administrator does to trainings, placements and workplaces, each posted as its page would. */
export const attemptsOnTrainings: Record<string, Attempt> = {
  'app/admin/trainings/[trainingId]/actions.ts:endSupervisor': {
    page: `/admin/trainings/${none}`,
    row: rows.supervision,
    fields: (supervisionId) => ({
      ...{ key: newKey(), trainingId: none, supervisionId, day: '2026-12-31' },
    }),
  },
  'app/admin/trainings/[trainingId]/change/actions.ts:saveTraining': {
    page: `${page}/change`,
    row: rows.training,
    before: ({ admin }) =>
      admin`update training set starts_on = '2026-01-12', planned_end_on = '2027-01-12',
        percent = 100 where state = 'running'`,
    fields: (trainingId) => ({
      ...{ key: newKey(), trainingId, seen: '2026-01-12 2027-01-12 100', ...years },
    }),
  },
  'app/admin/trainings/[trainingId]/step/actions.ts:takeStep': {
    page: `${page}/step`,
    row: rows.training,
    before: ({ admin }) => admin`delete from pause`,
    fields: (trainingId) => ({
      ...{ key: newKey(), trainingId, step: 'pause', day: '2026-12-01', until: '2026-12-02' },
    }),
  },
  'app/admin/trainings/[trainingId]/supervisors/new/actions.ts:addSupervisor': {
    page: `${page}/supervisors/new`,
    row: rows.training,
    before: ({ admin }) => admin`delete from supervision where kind = 'placement'`,
    fields: (trainingId, { near, far }) => ({
      ...{ key: newKey(), trainingId, kind: 'placement', from: '2026-02-01', to: '' },
      personId: (trainingId === far.trainee.trainingId ? far : near).assessor.personId,
    }),
  },
  'app/admin/trainings/[trainingId]/placements/new/actions.ts:place': {
    page: `${page}/placements/new`,
    row: rows.training,
    before: ({ admin }) => admin`delete from placement where starts_on >= '2027-01-01'`,
    fields: (trainingId, { near, far }) => ({
      ...{ key: newKey(), trainingId, from: '2027-01-05', to: '2027-01-06', planned: '2' },
      workplaceId: (trainingId === far.trainee.trainingId ? far : near).workplaceId,
    }),
  },
  'app/admin/placements/[placementId]/actions.ts:takeAway': {
    page: '/admin/placements/[id]',
    row: rows.emptyPlacement,
    fields: (placementId) => ({ key: newKey(), placementId, trainingId: none }),
  },
  'app/admin/placements/[placementId]/actions.ts:savePlacement': {
    page: '/admin/placements/[id]',
    row: async (admin, pair) => {
      const placementId = await rows.emptyPlacement(admin, pair)
      placedAt.set(placementId, await rows.workplace(admin, pair))
      return placementId
    },
    before: async ({ admin }) => {
      await admin`delete from placement where starts_on > '2027-01-03'`
      await admin`update placement set ends_on = '2027-01-04', planned = 2
        where starts_on = '2027-01-03'`
    },
    fields: (placementId) => {
      const workplaceId = placedAt.get(placementId) ?? none
      return {
        ...{ key: newKey(), placementId, seen: `${workplaceId} 2027-01-03 2027-01-04 2` },
        ...{ workplaceId, from: '2027-01-03', to: '2027-01-05', planned: '2' },
      }
    },
  },
  'app/admin/workplaces/actions.ts:openWorkplace': {
    page: '/admin/workplaces',
    row: rows.region,
    fields: (regionId) => ({ key: newKey(), regionId, name: newKey(), specialty: 'Akutsjukvård' }),
  },
  'app/admin/workplaces/[workplaceId]/actions.ts:saveWorkplace': {
    page: '/admin/workplaces/[id]',
    row: rows.workplace,
    before: ({ admin }) => admin`update workplace set name = id::text, specialty = 'Akutsjukvård'`,
    fields: (workplaceId) => ({
      ...{ key: newKey(), workplaceId, seen: `${workplaceId}\nAkutsjukvård\n` },
      ...{ name: newKey(), specialty: 'Akutsjukvård', closedOn: '' },
    }),
  },
}
