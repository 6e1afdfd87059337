import type { administrator } from '@/db/factories/administrator'
import type { Ward } from '@/db/factories/ward'

type Admin = ReturnType<typeof administrator>
type Who = 'trainee' | 'otherTrainee' | 'assessor' | 'director' | 'administrator' | 'supervisor'

/** A page in a state: who looks, and what has to be there; gives the address. */
export type Place = {
  who: Who | null
  open: (admin: Admin, ward: Ward) => Promise<string>
  /** Whether it is laid out otherwise where there is room. */
  wide?: true
}

/** A page that needs nothing to be there first. */
export const at = (who: Who | null, address: string): Place => ({ who, open: async () => address })
