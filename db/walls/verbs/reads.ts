import { readFeedback } from '@/data/read-feedback'
import { readForm } from '@/data/read-form'
import { readInbox } from '@/data/read-inbox'
import { readProgress } from '@/data/read-progress'
import { readReceipt } from '@/data/read-receipt'
import { readTraineeOverview } from '@/data/read-trainee-overview'
import { readTraineesToAssess } from '@/data/read-trainees-to-assess'
import type { Strangers } from './strangers'
import type { Target } from './target'
import type { Try } from './tries'

const wholeReaders = ({ trainees, director, supervisors }: Strangers) => [
  ...trainees,
  director,
  ...supervisors,
]
const trainingOf = ({ ward }: Target) => ward.trainee.trainingId

export const reads: Record<string, Try> = {
  'read-feedback': (target, strangers) =>
    wholeReaders(strangers).map((each) => readFeedback(each, trainingOf(target))),
  'read-form': ({ draftedId }, { assessors }) => assessors.map((each) => readForm(each, draftedId)),
  'read-inbox': (_target, { assessors }) => assessors.map((each) => readInbox(each)),
  'read-progress': (target, strangers) =>
    wholeReaders(strangers).map((each) => readProgress(each, trainingOf(target))),
  'read-receipt': ({ signedId }, { assessors }) =>
    assessors.map((each) => readReceipt(each, signedId)),
  'read-trainee-overview': (target, strangers) =>
    wholeReaders(strangers).map((each) => readTraineeOverview(each, trainingOf(target))),
  'read-trainees-to-assess': (_target, { assessors }) =>
    assessors.slice(1).map((each) => readTraineesToAssess(each, '')),
}
