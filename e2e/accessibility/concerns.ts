import { concerned } from '../fixtures/asked'
import { at, type Place } from './place'

/** The pages of what assessors tell the director in confidence, empty and full. */
export const concerns: Record<string, Place> = {
  'no concerns': at('director', '/director/concerns'),
  concerns: {
    who: 'director',
    open: async (admin, ward) => (await concerned(admin, ward), '/director/concerns'),
  },
  'a concern': {
    who: 'director',
    open: async (admin, ward) => `/director/concerns/${(await concerned(admin, ward)).concernId}`,
  },
  'a concern to raise': {
    who: 'assessor',
    open: async (admin, ward) => `/assessor/concerns/${(await concerned(admin, ward)).requestId}`,
  },
  'concerns about oneself': {
    who: 'trainee',
    open: async (admin, ward) => {
      await concerned(admin, ward)
      await admin`update programme set settings = '{"traineesSeeConcerns": true}'
        where id = ${ward.programmeId}`
      return '/trainee/concerns'
    },
  },
  'no concerns about oneself': at('trainee', '/trainee/concerns'),
}
