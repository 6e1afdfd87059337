import type { administrator } from '@/db/factories/administrator'
import { makeInvitation } from '@/db/factories/invitation'
import { addSupervisor, makeAssessor, makeMember, makePerson } from '@/db/factories/people'
import { makeDraft, makeRequest, parkDraft } from '@/db/factories/request'
import { makeInvited } from '@/db/factories/invited'
import { makeConcern } from '@/db/factories/concern'
import { makeFormDraft, makeOwnVersion } from '@/db/factories/own-form-rows'
import { fullAnswers, makePlanItem, signForm } from '@/db/factories/signed-form'
import type { Pair } from './world'

type Admin = ReturnType<typeof administrator>
export type Make = (admin: Admin, pair: Pair) => Promise<string>

export const open: Make = (admin, pair) => makeRequest(admin, pair)

export const drafted: Make = async (admin, pair) => {
  const requestId = await makeRequest(admin, pair)
  await makeDraft(admin, requestId, fullAnswers)
  return requestId
}

export const signedRequest: Make = async (admin, pair) => {
  const requestId = await makeRequest(admin, pair)
  await signForm(admin, requestId)
  return requestId
}

export const unasked: Make = (admin, pair) => makeRequest(admin, { ...pair, origin: 'assessor' })

export const parked: Make = async (admin, pair) => {
  const requestId = await drafted(admin, pair)
  const other = { ...fullAnswers, context: 'Vårdavdelningen' }
  await parkDraft(admin, requestId, other)
  return requestId
}

export const correcting: Make = async (admin, pair) => {
  const requestId = await signedRequest(admin, pair)
  await makeDraft(admin, requestId, fullAnswers)
  return requestId
}

export const signed: Make = async (admin, pair) => signForm(admin, await makeRequest(admin, pair))

export const unopened: Make = async (admin, pair) =>
  signForm(admin, await makeRequest(admin, pair), { unopened: true })

export const planItem: Make = async (admin, pair) =>
  makePlanItem(admin, await signed(admin, pair), 'Sammanfatta högt.')

export const concern: Make = async (admin, pair) => makeConcern(admin, await open(admin, pair))

export const training: Make = async (_admin, { trainingId }) => trainingId

/** A placement to which nothing belongs; there already or made. */
export const emptyPlacement: Make = async (admin, { trainingId }) => {
  await admin`
    insert into placement (id, training_id, programme_id, workplace_id, starts_on, ends_on)
    select gen_random_uuid(), training.id, programme_id, workplace.id, '2027-01-03', '2027-01-04'
    from training join programme on programme.id = programme_id
    join workplace on workplace.region_id = programme.region_id
    where training.id = ${trainingId} order by workplace.id limit 1
    on conflict do nothing`
  const [row] = await admin`select id from placement
    where training_id = ${trainingId} and starts_on = '2027-01-03'`
  return row?.id
}

export const workplace: Make = async (admin, { programmeId }) => {
  const [row] = await admin`
    select workplace.id from workplace join programme using (region_id)
    where programme.id = ${programmeId} order by workplace.id limit 1`
  return row?.id
}

export const region: Make = async (admin, { programmeId }) => {
  const [row] = await admin`select region_id as id from programme where id = ${programmeId}`
  return row?.id
}

/** Somebody who supervises the trainee on a placement. */
export const supervision: Make = async (admin, { trainingId }) => {
  const { personId } = await makePerson(admin)
  await addSupervisor(admin, trainingId, personId, 'placement')
  const [row] = await admin`select id from supervision where person_id = ${personId}`
  return row?.id
}

export const programme: Make = async (_admin, { programmeId }) => programmeId

/** A view that the programme's director has kept. */
export const savedView: Make = async (admin, { programmeId }) => {
  const [row] = await admin`
    insert into saved_view (id, person_id, name, query, saved_at)
    select gen_random_uuid(), person_id, gen_random_uuid(), '', clock() from membership
    where programme_id = ${programmeId} and role = 'director' returning id`
  return row?.id
}

/** The token of somebody's invitation to the programme. */
export const invitation: Make = async (admin, { programmeId }) => {
  const [row] = await admin`select person_id as by from membership
    where programme_id = ${programmeId} and role = 'administrator'`
  return (await makeInvited(admin, programmeId, row?.by)).token
}

/** The doctor whose training it is. */
const doctor: Make = async (admin, { trainingId }) => {
  const [row] = await admin`select person_id from training where id = ${trainingId}`
  return row?.person_id
}

/** Somebody new in the programme, whom nothing else is tried on; an assessor, who was invited. */
export const colleague: Make = async (admin, { programmeId }) => {
  const { personId } = await makeAssessor(admin, programmeId)
  await makeInvitation(admin, programmeId, personId)
  return personId
}

export const closedColleague: Make = async (admin, pair) => {
  const personId = await colleague(admin, pair)
  await admin`update person set deactivated_at = clock() where id = ${personId}`
  return personId
}

export const entry: Make = async (admin, { programmeId }) =>
  (await makeAssessor(admin, programmeId)).assessorId

export const leftEntry: Make = async (admin, pair) => {
  const assessorId = await entry(admin, pair)
  await admin`update assessor set left_at = clock() where id = ${assessorId}`
  return assessorId
}

export const directorship: Make = async (admin, { programmeId }) => {
  const { personId } = await makeMember(admin, programmeId, 'director')
  const [row] = await admin`select id from membership where person_id = ${personId}`
  return row?.id
}

export const formDraft: Make = (admin, { programmeId }) => makeFormDraft(admin, programmeId)

export const ownVersion: Make = (admin, { programmeId }) => makeOwnVersion(admin, programmeId)

const version: Make = async (admin) => {
  const [row] = await admin`select version.id from instrument_version as version
    join instrument on instrument.id = instrument_id where region_id is null limit 1`
  return row?.id
}

/** What has to be there for an address to be shown to whoever may see it. */
export const rowsBehindAddresses: Record<string, Make> = {
  '/way-in/[token]': invitation,
  '/trainee/requests/[requestId]': open,
  '/trainee/requests/[requestId]/self-rating': open,
  // An open one would be counted in the menu, and so be seen from elsewhere.
  '/assessor/concerns/[requestId]': signedRequest,
  '/assessor/requests/[requestId]': open,
  '/assessor/requests/[requestId]/check': drafted,
  '/assessor/requests/[requestId]/correction': correcting,
  '/assessor/requests/[requestId]/decline': open,
  '/assessor/requests/[requestId]/versions': parked,
  '/assessor/requests/[requestId]/receipt': signedRequest,
  '/assessor/requests/[requestId]/withdraw': unasked,
  '/assessments/[assessmentId]': signed,
  '/assessments/[assessmentId]/objection': signed,
  '/assessments/[assessmentId]/print': signed,
  '/assessments/[assessmentId]/void': signed,
  '/supervisor/trainees/[trainingId]': training,
  '/director/concerns/[concernId]': concern,
  '/supervisor/trainees/[trainingId]/feedback': training,
  '/director/trainees/[trainingId]': training,
  '/director/trainees/[trainingId]/feedback': training,
  '/director/trainees/[trainingId]/meeting': training,
  '/admin/trainings/[trainingId]': training,
  '/admin/trainings/[trainingId]/change': training,
  '/admin/trainings/[trainingId]/step': training,
  '/admin/trainings/[trainingId]/supervisors/new': training,
  '/admin/trainings/[trainingId]/placements/new': training,
  '/admin/placements/[placementId]': emptyPlacement,
  '/admin/workplaces/[workplaceId]': workplace,
  '/admin/people/[personId]': doctor,
  '/admin/people/[personId]/roles': doctor,
  '/admin/programmes/[programmeId]/settings': programme,
  '/admin/forms/[versionId]': version,
  '/admin/forms/drafts/[draftId]': formDraft,
  '/admin/forms/drafts/[draftId]/check': formDraft,
}
