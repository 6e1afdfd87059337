import { z } from 'zod'
import { once, several } from '@/app/post-fields'
import { givenRoles } from '@/domain/invitation'

/** The fields of a form that gives roles, as they are posted. */
export const rolePost = {
  programmeId: once,
  role: several.pipe(z.array(z.enum(givenRoles))),
  startsOn: once,
  plannedEndOn: once,
  percent: once,
  supervisorId: once,
  title: once,
  specialty: once,
  workplaceId: once,
}
