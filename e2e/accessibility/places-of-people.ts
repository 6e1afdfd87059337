import { makeInvitation } from '@/db/factories/invitation'
import { addSupervisor, makePerson } from '@/db/factories/people'
import { asked } from '../fixtures/asked'
import { at, type Place } from './place'

/** An administrator's pages about one person, and what a trainee sees of an assessor who has left. */
export const placesOfPeople: Record<string, Place> = {
  'an invitation': { ...at('administrator', '/admin/people/new'), wide: true },
  'somebody with one role': {
    who: 'administrator',
    open: async (_admin, ward) => `/admin/people/${ward.director.personId}`,
  },
  'somebody with every role': {
    who: 'administrator',
    wide: true,
    open: async (admin, ward) => {
      const { personId } = ward.assessor
      await admin`delete from credential where person_id = ${personId}`
      await makeInvitation(admin, ward.programmeId, personId)
      await addSupervisor(admin, ward.otherTrainee.trainingId, personId)
      await admin`update assessor set left_at = clock() where person_id = ${personId}`
      await admin`insert into training (id, programme_id, person_id, starts_on, planned_end_on, state)
        values (gen_random_uuid(), ${ward.programmeId}, ${personId}, '2020-01-13', '2021-01-12',
          'completed')`
      return `/admin/people/${personId}?change=name&done=resent`
    },
  },
  'what an assessor is, being changed': {
    who: 'administrator',
    open: async (_admin, ward) =>
      `/admin/people/${ward.assessor.personId}?change=${ward.assessor.assessorId}`,
  },
  'somebody who is elsewhere too': {
    who: 'administrator',
    open: async (admin) => {
      const { personId } = await makePerson(admin, { name: 'Dan Dahl' })
      await admin`insert into membership (id, person_id, programme_id, role, starts_on)
        select gen_random_uuid(), ${personId}, id, 'director', '2020-01-01' from programme`
      return `/admin/people/${personId}?refused=notWhole`
    },
  },
  'another role to give': {
    who: 'administrator',
    open: async (_admin, ward) => `/admin/people/${ward.assessor.personId}/roles`,
  },
  'a request that came back': {
    who: 'trainee',
    open: async (admin, ward) => {
      const requestId = await asked(admin, ward)
      await admin`update request set state = 'returned', closed_at = clock()
        where id = ${requestId}`
      return `/trainee/requests/${requestId}`
    },
  },
}
