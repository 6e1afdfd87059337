import { asked, signed } from '../fixtures/asked'
import { planFull } from '../fixtures/full-year'
import type { Place } from './place'

const at = (address: string): Place => ({ who: 'director', open: async () => address })

/** The pages of a director's figures and the lists behind them, empty and full. */
export const figures: Record<string, Place> = {
  'an empty coverage': at('/director/coverage'),
  'a full coverage': {
    who: 'director',
    wide: true,
    open: async (admin, ward) => (await planFull(admin, ward), '/director/coverage'),
  },
  'empty figures of the programme': at('/director/programme'),
  'full figures of the programme': {
    who: 'director',
    wide: true,
    open: async (admin, ward) => (await planFull(admin, ward), '/director/programme'),
  },
  'an empty list of forms': at('/director/assessments'),
  'a narrowed list of forms': {
    who: 'director',
    wide: true,
    open: async (admin, ward) => {
      await planFull(admin, ward)
      return '/director/assessments?area=history&level=rated&nextStep=yes'
    },
  },
  'an empty list of requests': at('/director/requests'),
  'a list of requests': {
    who: 'director',
    open: async (admin, ward) => {
      await Promise.all([asked(admin, ward), signed(admin, ward)])
      return '/director/requests'
    },
  },
}
