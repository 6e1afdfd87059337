import { makePlacement } from '@/db/factories/programme'
import { at, type Place } from './place'

const who = 'administrator' as const
const ofTraining = (rest = ''): Place => ({
  who,
  open: async (_admin, ward) => `/admin/trainings/${ward.trainee.trainingId}${rest}`,
})

/** Where an administrator keeps trainings, placements and workplaces. */
export const placesOfTrainings: Record<string, Place> = {
  trainings: { ...at(who, '/admin/trainings'), wide: true },
  'no planned trainings': at(who, '/admin/trainings?group=planned'),
  'a training': ofTraining(),
  'a training that is over': {
    who,
    open: async (admin, { programmeId, administrator, trainee: { trainingId } }) => {
      await admin`insert into training_step (id, programme_id, training_id, kind, day, reason,
          taken_by, taken_at)
        values (gen_random_uuid(), ${programmeId}, ${trainingId}, 'end', '2026-11-01', 'Ny tjänst.',
          ${administrator.personId}, clock())`
      await admin`update training set state = 'ended' where id = ${trainingId}`
      return `/admin/trainings/${trainingId}`
    },
  },
  'a change of days': ofTraining('/change'),
  'a leave to note': ofTraining('/step?do=pause'),
  'a supervisor to add': ofTraining('/supervisors/new'),
  'a placement to add': ofTraining('/placements/new'),
  'a placement to move': {
    who,
    open: async (_admin, ward) => `/admin/placements/${ward.placementId}`,
  },
  'a calendar of placements': {
    who,
    wide: true,
    open: async (admin, { otherTrainee: { trainingId }, workplaceId }) => {
      await makePlacement(admin, trainingId, workplaceId, ['2026-06-01', '2026-10-31'])
      await admin`insert into pause (id, training_id, starts_on)
        values (gen_random_uuid(), ${trainingId}, '2026-11-01')`
      return '/admin/placements?from=2026-06'
    },
  },
  workplaces: at(who, '/admin/workplaces'),
  'a workplace': {
    who,
    open: async (_admin, ward) => `/admin/workplaces/${ward.workplaceId}`,
  },
}
