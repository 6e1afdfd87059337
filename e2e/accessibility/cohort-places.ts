import { closeWelcome, keepViews } from '../fixtures/habits'
import type { Place } from './place'

/** The cohort with views kept, and first pages once their welcome is closed. */
export const cohortPlaces: Record<string, Place> = {
  'a cohort with views kept': {
    who: 'director',
    open: async (admin, ward) => {
      await keepViews(admin, ward, ['Under planen', 'Vårdcentralen', 'L'.repeat(60)])
      return '/director?reason=any#cohort'
    },
  },
  'a cohort after its welcome': {
    who: 'director',
    open: async (admin, ward) => (await closeWelcome(admin, ward.director), '/director'),
  },
  'an overview after its welcome': {
    who: 'trainee',
    open: async (admin, ward) => (await closeWelcome(admin, ward.trainee), '/trainee'),
  },
}
