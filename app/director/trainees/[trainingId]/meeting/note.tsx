import { getLocale, getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { newKey } from '@/app/new-key'
import { MeetingForm, type MeetingText } from '@/components/meeting/meeting-form'
import { faultSentences } from '@/components/trainee/fault-sentences'
import { dateWords } from '@/components/ui/date-words'
import { Panel } from '@/components/ui/panel'
import type { Meeting } from '@/domain/meeting'
import { writeMeeting } from './actions'

type NoteProps = { trainingId: string; last: Meeting | undefined; today: string; now: Date }

/** Where this meeting is noted: who is there, what is said and what is decided. */
export async function Note({ trainingId, last, today, now }: NoteProps) {
  const [t, common, faults, texts] = await Promise.all([
    getTranslations('meeting.note'),
    getTranslations('common'),
    faultSentences(),
    textsOf(last, now),
  ])
  return (
    <div className="print:hidden">
      <Panel title={t('title')} lead={t('lead')}>
        <MeetingForm
          action={writeMeeting as ComponentProps<typeof MeetingForm>['action']}
          formKey={newKey()}
          trainingId={trainingId}
          today={today}
          texts={texts}
          words={{
            heldOn: t('heldOn'),
            final: t('final'),
            submit: t('submit'),
            refused: t('refused'),
            summary: common('errorSummary'),
            faults,
          }}
        />
      </Panel>
    </div>
  )
}

// What came of earlier decisions is asked when there has been one; it stands there to be read.
async function textsOf(last: Meeting | undefined, now: Date): Promise<MeetingText[]> {
  const [locale, t, common] = await Promise.all([
    getLocale(),
    getTranslations('meeting.note'),
    getTranslations('common'),
  ])
  const optional = common('optional')
  const followedUp = last && {
    name: 'followedUp',
    label: t('followedUp'),
    hint: t('followedUpHint', {
      day: dateWords(last.heldOn, now, locale),
      decision: last.decision,
    }),
    optional,
  }
  return [
    { name: 'present', label: t('present') },
    ...(followedUp ? [followedUp] : []),
    { name: 'notes', label: t('notes'), hint: t('notesHint'), optional },
    { name: 'decision', label: t('decision'), hint: t('decisionHint') },
  ]
}
