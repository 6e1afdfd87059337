import { addSupervisor } from '../factories/people'
import { makeRequest } from '../factories/request'
import { newId } from '../new-id'
import { type Forbidden, refused } from './forbidden'
import { day } from './world'

/** What nobody may make of a training. */
export const forbiddenTrainings: Forbidden[] = [
  ...['completed', 'ended', 'moved'].map((state) =>
    refused(
      'training.stays_over',
      '23R30: a training that is over stays over',
      `a training that was ${state} goes on`,
      async (sql, { own }) => {
        await sql`update training set state = ${state} where id = ${own.trainingId}`
        await sql`update training set state = 'running' where id = ${own.trainingId}`
      },
    ),
  ),
  refused(
    'training.continues_own',
    '23R31: a training continues one of the same doctor',
    'a training continues the training of somebody else',
    (sql, { own, same }) =>
      sql`insert into training (id, programme_id, person_id, starts_on, planned_end_on, state,
          continues_id)
        values (${newId()}, ${own.programmeId}, ${own.trainee.personId}, '2027-01-01', '2027-12-31',
          'planned', ${same.trainingId})`,
  ),
  ...['planned', 'completed', 'ended', 'moved'].map((state) =>
    refused(
      'request.asked_in_training',
      '23R32: nothing is asked outside a training',
      `something is asked in a training that is ${state}`,
      async (sql, { own }) => {
        await sql`update training set state = ${state} where id = ${own.trainingId}`
        await makeRequest(sql as never, { ...own, prefilled: { observedOn: day } })
      },
    ),
  ),
  refused(
    'supervision.supervisor_is_another',
    '23R33: nobody supervises themself',
    'a doctor supervises their own training',
    (sql, { own }) => addSupervisor(sql as never, own.trainingId, own.trainee.personId),
  ),
  refused(
    'supervision.supervisor_is_another',
    '23R33: nobody supervises themself',
    'a supervision is handed to the doctor themself',
    (sql, { own, home }) =>
      sql`update supervision set person_id = ${own.trainee.personId}
        where person_id = ${home.supervisor.personId}`,
  ),
]
