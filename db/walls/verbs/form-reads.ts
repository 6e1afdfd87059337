import { readFormChoice } from '@/data/read-form-choice'
import { readFormDraft } from '@/data/read-form-draft'
import { readFormVersion } from '@/data/read-form-version'
import { readForms } from '@/data/read-forms'
import { readGoals } from '@/data/read-goals'
import type { Try } from './try'

/** What is read of forms: those that are written, published and used. */
export const formReads: Record<string, Try> = {
  'read-form-version': ({ formVersionId }, { administrator }) => [
    readFormVersion(administrator, formVersionId),
  ],
  'read-form-choice': (_target, { administrator }) => [readFormChoice(administrator)],
  'read-form-draft': ({ formDraftId }, { administrator }) => [
    readFormDraft(administrator, formDraftId),
  ],
  'read-goals': (_target, { administrator }) => [readGoals(administrator)],
  'read-forms': (_target, { administrator }) => [readForms(administrator)],
}
