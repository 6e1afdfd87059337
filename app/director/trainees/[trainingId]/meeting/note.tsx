import { getLocale, getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { Note } from '@/components/note/note'
import type { NoteFormProps, NoteText } from '@/components/note/note-form'
import { dateWords } from '@/components/ui/date-words'
import { Panel } from '@/components/ui/panel'
import type { Meeting } from '@/domain/meeting'
import { writeMeeting } from './actions'

type MeetingNoteProps = { trainingId: string; last: Meeting | undefined; today: string; now: Date }

/** Where this meeting is noted: who is there, what is said and what is decided. */
export async function MeetingNote({ trainingId, last, today, now }: MeetingNoteProps) {
  const [t, texts] = await Promise.all([getTranslations('meeting.note'), textsOf(last, now)])
  return (
    <div className="print:hidden">
      <Panel title={t('title')} lead={t('lead')}>
        <Note
          topic="meeting.note"
          action={writeMeeting as NoteFormProps['action']}
          hidden={{ key: newKey(), trainingId }}
          today={today}
          texts={texts}
        />
      </Panel>
    </div>
  )
}

// What came of earlier decisions is asked when there has been one; it stands there to be read.
async function textsOf(last: Meeting | undefined, now: Date): Promise<NoteText[]> {
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
    { name: 'present', label: t('present'), short: true },
    ...(followedUp ? [followedUp] : []),
    { name: 'notes', label: t('notes'), hint: t('notesHint'), optional },
    { name: 'decision', label: t('decision'), hint: t('decisionHint') },
  ]
}
