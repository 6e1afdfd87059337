import { readAskableAssessors } from '@/data/read-askable-assessors'
import { readAssessment } from '@/data/read-assessment'
import { readCohort } from '@/data/read-cohort'
import { readConcerns } from '@/data/read-concerns'
import { readFeedback } from '@/data/read-feedback'
import { readForm } from '@/data/read-form'
import { readFormVersion } from '@/data/read-form-version'
import { readForms } from '@/data/read-forms'
import { readHistory } from '@/data/read-history'
import { readInbox } from '@/data/read-inbox'
import { readIntroduction } from '@/data/read-introduction'
import { readJumpList } from '@/data/read-jump-list'
import { readLevelDistribution } from '@/data/read-level-distribution'
import { readOwnRequest } from '@/data/read-own-request'
import { readPeople } from '@/data/read-people'
import { readPlacements } from '@/data/read-placements'
import { readPlan } from '@/data/read-plan'
import { readProgrammes } from '@/data/read-programmes'
import { readProgress } from '@/data/read-progress'
import { readReceipt } from '@/data/read-receipt'
import { readRequestStart } from '@/data/read-request-start'
import { readSelfRating } from '@/data/read-self-rating'
import { readStanding } from '@/data/read-standing'
import { readSupervisedTrainees } from '@/data/read-supervised-trainees'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { readTraineesToAssess } from '@/data/read-trainees-to-assess'
import type { Strangers } from './strangers'
import type { Target } from './target'
import type { Try } from './try'

const wholeReaders = ({ trainees, director, supervisors }: Strangers) => [
  ...trainees,
  director,
  ...supervisors,
]
const trainingOf = ({ ward }: Target) => ward.trainee.trainingId

export const reads: Record<string, Try> = {
  'read-askable-assessors': (_target, { trainees }) =>
    trainees.map((each) => readAskableAssessors(each)),
  'read-assessment': ({ assessmentId }, strangers) =>
    [...strangers.readers, ...wholeReaders(strangers), ...strangers.assessors].map((each) =>
      readAssessment(each, assessmentId),
    ),
  'read-cohort': ({ ward }, { director }) => [
    readCohort(director, ward.programmeId),
    readCohort(director, null),
  ],
  'read-concerns': ({ concernId }, { trainees, assessors, director }) =>
    [...trainees, ...assessors, director].flatMap((each) => [
      readConcerns(each, { concernId }),
      readConcerns(each, {}),
    ]),
  'read-feedback': (target, strangers) =>
    wholeReaders(strangers).map((each) => readFeedback(each, trainingOf(target))),
  'read-form': ({ draftedId }, { assessors }) => assessors.map((each) => readForm(each, draftedId)),
  // Forms are nobody's secret; whoever asks is given no more than words.
  'read-form-version': ({ assessmentId }, { administrator }) => [
    readFormVersion(administrator, assessmentId),
  ],
  'read-forms': (_target, { administrator }) => [readForms(administrator)],
  'read-history': (_target, { assessors }) =>
    assessors.map((each) => readHistory(each, { page: 1 })),
  'read-inbox': (_target, { assessors }) => assessors.map((each) => readInbox(each)),
  'read-introduction': (_target, { assessors }) => assessors.map((each) => readIntroduction(each)),
  'read-jump-list': (_target, { readers }) => readers.map((each) => readJumpList(each)),
  'read-level-distribution': ({ ward }, { director }) => [
    readLevelDistribution(director, ward.programmeId),
    readLevelDistribution(director, null),
  ],
  'read-own-request': ({ askedId, signedId }, { trainees }) =>
    trainees.flatMap((each) => [readOwnRequest(each, askedId), readOwnRequest(each, signedId)]),
  'read-people': (_target, { administrator }) => [
    readPeople(administrator, { search: '', page: 1 }),
  ],
  'read-plan': (_target, { trainees }) => trainees.map((each) => readPlan(each)),
  'read-placements': (_target, { administrator }) => [readPlacements(administrator, 'current')],
  'read-programmes': (_target, { administrator }) => [readProgrammes(administrator)],
  'read-progress': (target, strangers) =>
    wholeReaders(strangers).map((each) => readProgress(each, trainingOf(target))),
  'read-receipt': ({ signedId }, { assessors }) =>
    assessors.map((each) => readReceipt(each, signedId)),
  'read-request-start': (_target, { trainees }) => trainees.map((each) => readRequestStart(each)),
  'read-self-rating': ({ askedId, signedId }, { trainees }) =>
    trainees.flatMap((each) => [readSelfRating(each, askedId), readSelfRating(each, signedId)]),
  'read-standing': (target, strangers) =>
    wholeReaders(strangers).map((each) => readStanding(each, trainingOf(target))),
  'read-supervised-trainees': (_target, { supervisors }) =>
    supervisors.map((each) => readSupervisedTrainees(each)),
  'read-trainee-overview': (target, strangers) =>
    wholeReaders(strangers).map((each) => readTraineeOverview(each, trainingOf(target))),
  'read-trainees-to-assess': (_target, { assessors }) =>
    assessors.slice(1).map((each) => readTraineesToAssess(each, '')),
}
