import type { administrator } from '@/db/factories/administrator'
import { makeDraft, parkDraft } from '@/db/factories/request'
import { fullAnswers, makePlanItem } from '@/db/factories/signed-form'
import type { Ward } from '@/db/factories/ward'
import { answered, asked, signed, unopened } from '../fixtures/asked'
import { planFull } from '../fixtures/full-year'
import { accountPlaces } from './account-places'
import { cohortPlaces } from './cohort-places'
import { concerns } from './concerns'
import { figures } from './figures'
import { at, type Place } from './place'
import { placesOfPeople } from './places-of-people'
import { placesOfSettings } from './places-of-settings'
import { placesOfForms } from './places-of-forms'
import { placesOfTalks } from './places-of-talks'
import { placesOfTrainings } from './places-of-trainings'

type Admin = ReturnType<typeof administrator>

async function parked(admin: Admin, ward: Ward) {
  const requestId = await answered(admin, ward)
  const other = { ...fullAnswers, context: 'Vårdavdelningen' }
  await parkDraft(admin, requestId, other)
  return requestId
}

const form = async (id: Promise<string>, rest = '') => `/assessor/requests/${await id}${rest}`

/** Every page, empty and full, in order or refused. */
export const places: Record<string, Place> = {
  'the door': at(null, '/sign-in'),
  'an address that is not there': at('trainee', '/no-such-page'),
  'an empty overview': at('trainee', '/trainee'),
  'a full overview': {
    who: 'trainee',
    wide: true,
    open: async (admin, ward) => (await planFull(admin, ward), '/trainee'),
  },
  'an empty plan': at('trainee', '/trainee/plan'),
  'a full plan': {
    who: 'trainee',
    open: async (admin, ward) => (await planFull(admin, ward), '/trainee/plan'),
  },
  'feedback before there is any': at('trainee', '/trainee/feedback'),
  'a search in the feedback': {
    who: 'trainee',
    wide: true,
    open: async (admin, ward) => (await planFull(admin, ward), '/trainee/feedback?q=trygg'),
  },
  'a search that finds nothing': {
    who: 'trainee',
    open: async (admin, ward) => (await signed(admin, ward), '/trainee/feedback?q=xyz'),
  },
  'a new request': at('trainee', '/trainee/requests/new'),
  'a new request about a goal': at('trainee', '/trainee/requests/new?goal=bt2'),
  'a request': {
    who: 'trainee',
    open: async (admin, ward) => `/trainee/requests/${await asked(admin, ward)}`,
  },
  'an empty inbox': at('assessor', '/assessor'),
  'a full inbox': {
    who: 'assessor',
    open: async (admin, ward) => {
      await Promise.all([asked(admin, ward), answered(admin, ward), signed(admin, ward)])
      return '/assessor'
    },
  },
  'an empty history': at('assessor', '/assessor/history'),
  'a full history': {
    who: 'assessor',
    open: async (admin, ward) => (await planFull(admin, ward), '/assessor/history'),
  },
  'an introduction': at('assessor', '/assessor/introduction'),
  'a start unasked': at('assessor', '/assessor/requests/new'),
  'an empty form': {
    who: 'assessor',
    wide: true,
    open: (admin, ward) => form(asked(admin, ward)),
  },
  'a refused form': {
    who: 'assessor',
    wide: true,
    open: (admin, ward) => form(asked(admin, ward), '?show=faults'),
  },
  'a form to check': {
    who: 'assessor',
    wide: true,
    open: (admin, ward) => form(answered(admin, ward), '/check'),
  },
  'a form to decline': {
    who: 'assessor',
    open: (admin, ward) => form(asked(admin, ward), '/decline'),
  },
  'two versions': {
    who: 'assessor',
    open: (admin, ward) => form(parked(admin, ward), '/versions'),
  },
  'three versions': {
    who: 'assessor',
    open: async (admin, ward) => {
      const requestId = await parked(admin, ward)
      await parkDraft(admin, requestId, { ...fullAnswers, difficulty: 'hard' }, 'third')
      return `/assessor/requests/${requestId}/versions`
    },
  },
  'a receipt': {
    who: 'assessor',
    open: async (admin, ward) =>
      `/assessor/requests/${(await signed(admin, ward)).requestId}/receipt`,
  },
  'a correction': {
    who: 'assessor',
    open: async (admin, ward) => {
      const { requestId } = await signed(admin, ward)
      await makeDraft(admin, requestId, fullAnswers)
      return `/assessor/requests/${requestId}/check`
    },
  },
  'a signed form': {
    who: 'trainee',
    open: async (admin, ward) => {
      const { assessmentId } = await signed(admin, ward)
      await makePlanItem(admin, assessmentId, 'Sammanfatta högt.')
      return `/assessments/${assessmentId}`
    },
  },
  'a form not opened yet': {
    who: 'trainee',
    open: async (admin, ward) => `/assessments/${await unopened(admin, ward)}`,
  },
  'a form to comment on': {
    who: 'trainee',
    open: async (admin, ward) =>
      `/assessments/${(await signed(admin, ward)).assessmentId}/objection`,
  },
  'a rating of oneself': {
    who: 'trainee',
    open: async (admin, ward) => `/trainee/requests/${await asked(admin, ward)}/self-rating`,
  },
  'a form to print': {
    who: 'trainee',
    wide: true,
    open: async (admin, ward) => `/assessments/${(await signed(admin, ward)).assessmentId}/print`,
  },
  'a form to void': {
    who: 'assessor',
    open: async (admin, ward) => `/assessments/${(await signed(admin, ward)).assessmentId}/void`,
  },
  ...accountPlaces,
  'an empty cohort': at('director', '/director'),
  'a full cohort': {
    who: 'director',
    wide: true,
    open: async (admin, ward) => (await planFull(admin, ward), '/director'),
  },
  ...cohortPlaces,
  ...figures,
  'a trainee of the cohort': {
    who: 'director',
    wide: true,
    open: async (admin, ward) => {
      await planFull(admin, ward)
      return `/director/trainees/${ward.trainee.trainingId}`
    },
  },
  'feedback of the cohort': {
    who: 'director',
    open: async (admin, ward) => {
      await planFull(admin, ward)
      return `/director/trainees/${ward.trainee.trainingId}/feedback`
    },
  },
  ...concerns,
  ...placesOfTalks,
  ...placesOfSettings,
  ...placesOfForms,
  'the supervised': at('supervisor', '/supervisor'),
  'a supervised trainee': {
    who: 'supervisor',
    open: async (_admin, ward) => `/supervisor/trainees/${ward.trainee.trainingId}`,
  },
  'feedback of the supervised': {
    who: 'supervisor',
    open: async (_admin, ward) => `/supervisor/trainees/${ward.trainee.trainingId}/feedback`,
  },
  people: at('administrator', '/admin/people'),
  ...placesOfPeople,
  placements: at('administrator', '/admin/placements?period=current'),
  ...placesOfTrainings,
  programmes: at('administrator', '/admin/programmes'),
  forms: at('administrator', '/admin/forms'),
  'a form’s version': {
    who: 'administrator',
    open: async (admin) => {
      const [version] = await admin`select id from instrument_version limit 1`
      return `/admin/forms/${version?.id}`
    },
  },
}
