import { makeTalk } from '@/db/factories/talk'
import { planMeeting } from '../fixtures/planned-meeting'
import type { Place } from './place'

/** The pages of supervision talks and of the meeting, empty and full. */
export const placesOfTalks: Record<string, Place> = {
  'no talks': { who: 'trainee', open: async () => '/trainee/talks' },
  'some talks': {
    who: 'trainee',
    open: async (admin, ward) => (
      await makeTalk(admin, ward, 'Mer akutmedicin.'),
      '/trainee/talks'
    ),
  },
  'an empty meeting': {
    who: 'director',
    open: async (_admin, ward) => `/director/trainees/${ward.trainee.trainingId}/meeting`,
  },
  'a full meeting': {
    who: 'director',
    wide: true,
    open: async (admin, ward) => {
      await planMeeting(admin, ward)
      return `/director/trainees/${ward.trainee.trainingId}/meeting`
    },
  },
  'a supervised trainee with talks': {
    who: 'supervisor',
    open: async (admin, ward) => {
      await makeTalk(admin, ward, 'Mer akutmedicin.')
      return `/supervisor/trainees/${ward.trainee.trainingId}`
    },
  },
}
