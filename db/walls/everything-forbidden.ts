import type { Forbidden } from './forbidden'
import { forbiddenAftermath } from './forbidden-aftermath'
import { forbiddenChanges } from './forbidden-changes'
import { forbiddenPeople } from './forbidden-people'
import { forbiddenRequests } from './forbidden-requests'
import { forbiddenSigning } from './forbidden-signing'
import { forbiddenWaysIn } from './forbidden-ways-in'
import { forbiddenTrainings } from './forbidden-trainings'

/** Every state that a trigger refuses. */
export const forbidden: Forbidden[] = [
  ...forbiddenChanges,
  ...forbiddenSigning,
  ...forbiddenRequests,
  ...forbiddenAftermath,
  ...forbiddenWaysIn,
  ...forbiddenTrainings,
  ...forbiddenPeople,
]
