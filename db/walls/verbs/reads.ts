import { exportCohort } from '@/data/export-cohort'
import { readAskableAssessors } from '@/data/read-askable-assessors'
import { readAssessment } from '@/data/read-assessment'
import { readAssessmentList } from '@/data/read-assessment-list'
import { readAssessorDiversity } from '@/data/read-assessor-diversity'
import { readAssessorFigures } from '@/data/read-assessor-figures'
import { readCaseMix } from '@/data/read-case-mix'
import { readCohort } from '@/data/read-cohort'
import { readConcerns } from '@/data/read-concerns'
import { readCoverage } from '@/data/read-coverage'
import { readFeedback } from '@/data/read-feedback'
import { readFlow } from '@/data/read-flow'
import { readForm } from '@/data/read-form'
import { readHistory } from '@/data/read-history'
import { readInbox } from '@/data/read-inbox'
import { readIntroduction } from '@/data/read-introduction'
import { readJumpList } from '@/data/read-jump-list'
import { readLedProgrammes } from '@/data/read-led-programmes'
import { readLevelDistribution } from '@/data/read-level-distribution'
import { readLevelHistory } from '@/data/read-level-history'
import { readObserved } from '@/data/read-observed'
import { readMeeting } from '@/data/read-meeting'
import { readOwnRequest } from '@/data/read-own-request'
import { readPeople } from '@/data/read-people'
import { readPerson } from '@/data/read-person'
import { readPlacement } from '@/data/read-placement'
import { readPlacementCalendar } from '@/data/read-placement-calendar'
import { readPlacementStart } from '@/data/read-placement-start'
import { readPlacements } from '@/data/read-placements'
import { readPlan } from '@/data/read-plan'
import { readProgrammes } from '@/data/read-programmes'
import { readProgress } from '@/data/read-progress'
import { readReceipt } from '@/data/read-receipt'
import { readRefusedInvitations } from '@/data/read-refused-invitations'
import { readRequestList } from '@/data/read-request-list'
import { readRequestStart } from '@/data/read-request-start'
import { readRoleChoices } from '@/data/read-role-choices'
import { readSavedViews } from '@/data/read-saved-views'
import { readSelfRating } from '@/data/read-self-rating'
import { readStanding } from '@/data/read-standing'
import { readSupervisedTrainees } from '@/data/read-supervised-trainees'
import { readSupervisorCandidates } from '@/data/read-supervisor-candidates'
import { readTalks } from '@/data/read-talks'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { readTraineesToAssess } from '@/data/read-trainees-to-assess'
import { readTraining } from '@/data/read-training'
import { readTrainings } from '@/data/read-trainings'
import { readWorkplace } from '@/data/read-workplace'
import { readWorkplaces } from '@/data/read-workplaces'
import { readAssessmentFilter } from '@/domain/assessment-filter'
import { readRequestFilter } from '@/domain/request-filter'
import { allOf } from '../../factories/all-of'
import { auditReads } from './audit-reads'
import { formReads } from './form-reads'
import type { Strangers } from './strangers'
import type { Target } from './target'
import type { Try } from './try'

const wholeReaders = ({ trainees, director, supervisors }: Strangers) => [
  ...trainees,
  director,
  ...supervisors,
]
const trainingOf = ({ ward }: Target) => ward.trainee.trainingId

/** A director of another programme asks for the target's programme, and for all that they lead. */
const figures =
  (verb: (director: Strangers['director'], programmeId: string | null) => Promise<unknown>): Try =>
  ({ ward }, { director }) => [verb(director, ward.programmeId), verb(director, null)]

export const reads: Record<string, Try> = {
  ...auditReads,
  ...formReads,
  'export-cohort': ({ ward }, { director }) =>
    [ward.programmeId, null].map((programmeId) =>
      allOf(exportCohort(director, { programmeId, sort: 'name', direction: 'asc' })),
    ),
  'read-askable-assessors': (_target, { trainees }) =>
    trainees.map((each) => readAskableAssessors(each)),
  'read-assessment': ({ assessmentId }, strangers) =>
    [...strangers.readers, ...wholeReaders(strangers), ...strangers.assessors].map((each) =>
      readAssessment(each, assessmentId),
    ),
  'read-assessment-list': ({ ward }, { director }) =>
    [
      {},
      { programme: ward.programmeId },
      { trainee: ward.trainee.trainingId },
      { placement: ward.placementId },
      { workplace: ward.workplaceId },
      { assessor: ward.assessor.assessorId },
      { assessor: 'others' },
      { area: 'history', level: 'rated' },
    ].map((params) => readAssessmentList(director, readAssessmentFilter(params))),
  'read-assessor-diversity': figures(readAssessorDiversity),
  'read-assessor-figures': figures(readAssessorFigures),
  'read-case-mix': figures(readCaseMix),
  'read-cohort': figures(readCohort),
  'read-concerns': ({ concernId }, { trainees, assessors, director }) =>
    [...trainees, ...assessors, director].flatMap((each) => [
      readConcerns(each, { concernId }),
      readConcerns(each, {}),
    ]),
  'read-coverage': figures(readCoverage),
  'read-feedback': (target, strangers) =>
    wholeReaders(strangers).map((each) => readFeedback(each, trainingOf(target))),
  'read-flow': figures(readFlow),
  'read-form': ({ draftedId }, { assessors }) => assessors.map((each) => readForm(each, draftedId)),
  'read-history': (_target, { assessors }) =>
    assessors.map((each) => readHistory(each, { page: 1 })),
  'read-inbox': (_target, { assessors }) => assessors.map((each) => readInbox(each)),
  'read-introduction': (_target, { assessors }) => assessors.map((each) => readIntroduction(each)),
  'read-jump-list': (_target, { readers }) => readers.map((each) => readJumpList(each)),
  'read-led-programmes': (_target, { director }) => [readLedProgrammes(director)],
  'read-level-distribution': figures(readLevelDistribution),
  'read-level-history': figures(readLevelHistory),
  'read-observed': figures(readObserved),
  'read-meeting': (target, { director }) => [readMeeting(director, trainingOf(target))],
  'read-own-request': ({ askedId, signedId }, { trainees }) =>
    trainees.flatMap((each) => [readOwnRequest(each, askedId), readOwnRequest(each, signedId)]),
  'read-people': (_target, { administrator }) => [
    readPeople(administrator, { search: '', page: 1 }),
  ],
  'read-person': ({ ward }, { administrator }) =>
    [ward.trainee.personId, ward.assessor.personId, ward.assessor.assessorId].map((id) =>
      readPerson(administrator, id),
    ),
  'read-role-choices': ({ ward }, { administrator }) => [
    readRoleChoices(administrator, { assessorId: ward.assessor.assessorId }),
  ],
  'read-plan': (target, { trainees, director }) => [
    ...trainees.map((each) => readPlan(each)),
    ...[...trainees, director].map((each) => readPlan(each, trainingOf(target))),
  ],
  'read-placement': ({ ward }, { administrator }) => [
    readPlacement(administrator, ward.placementId),
  ],
  'read-placement-calendar': (_target, { administrator }) => [readPlacementCalendar(administrator)],
  'read-placement-start': (target, { administrator }) => [
    readPlacementStart(administrator, trainingOf(target)),
  ],
  'read-placements': (_target, { administrator }) => [readPlacements(administrator, 'current')],
  'read-programmes': (_target, { administrator }) => [readProgrammes(administrator)],
  'read-progress': (target, strangers) =>
    wholeReaders(strangers).map((each) => readProgress(each, trainingOf(target))),
  'read-receipt': ({ signedId }, { assessors }) =>
    assessors.map((each) => readReceipt(each, signedId)),
  'read-refused-invitations': (_target, { administrator }) => [
    readRefusedInvitations(administrator),
  ],
  'read-request-list': ({ ward }, { director }) =>
    [{}, { programme: ward.programmeId }].map((params) =>
      readRequestList(director, readRequestFilter(params)),
    ),
  'read-request-start': (_target, { trainees }) => trainees.map((each) => readRequestStart(each)),
  'read-self-rating': ({ askedId, signedId }, { trainees }) =>
    trainees.flatMap((each) => [readSelfRating(each, askedId), readSelfRating(each, signedId)]),
  'read-standing': (target, strangers) =>
    wholeReaders(strangers).map((each) => readStanding(each, trainingOf(target))),
  'read-saved-views': (_target, { director }) => [readSavedViews(director)],
  'read-supervised-trainees': (_target, { supervisors }) =>
    supervisors.map((each) => readSupervisedTrainees(each)),
  'read-talks': (target, strangers) => [
    ...wholeReaders(strangers).map((each) => readTalks(each)),
    ...wholeReaders(strangers).map((each) => readTalks(each, trainingOf(target))),
  ],
  'read-trainee-overview': (target, strangers) =>
    wholeReaders(strangers).map((each) => readTraineeOverview(each, trainingOf(target))),
  'read-supervisor-candidates': (target, { administrator }) => [
    readSupervisorCandidates(administrator, { trainingId: trainingOf(target), search: '' }),
  ],
  'read-training': (target, { administrator }) => [readTraining(administrator, trainingOf(target))],
  'read-trainings': (_target, { administrator }) => [
    readTrainings(administrator, { group: 'now', search: '', page: 1 }),
  ],
  'read-workplace': ({ ward }, { administrator }) => [
    readWorkplace(administrator, ward.workplaceId),
  ],
  'read-workplaces': (_target, { administrator }) => [readWorkplaces(administrator)],
  'read-trainees-to-assess': (_target, { assessors }) =>
    assessors.slice(1).map((each) => readTraineesToAssess(each, '')),
}
