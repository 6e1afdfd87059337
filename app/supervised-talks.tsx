import { getTranslations } from 'next-intl/server'
import { Note } from '@/components/note/note'
import type { NoteFormProps } from '@/components/note/note-form'
import { TalksPanel } from '@/components/talk/talks-panel'
import type { Talks } from '@/data/read-talks'
import { newKey } from './new-key'
import { writeTalk } from './supervisor/trainees/[trainingId]/actions'

type SupervisedTalksProps = {
  trainingId: string
  /** Through which door the supervisor came, so that they go back through it. */
  from: 'supervisor' | 'director'
  talks: Promise<Talks>
}

/** The talks with a trainee, and where their supervisor notes one. */
export async function SupervisedTalks({ trainingId, from, talks: reading }: SupervisedTalksProps) {
  const [t, { talks, now, today }] = await Promise.all([getTranslations('talk'), reading])
  const form = (
    <Note
      topic="talk"
      action={writeTalk as NoteFormProps['action']}
      hidden={{ key: newKey(), trainingId, from }}
      today={today}
      texts={[{ name: 'agreed', label: t('agreed'), hint: t('agreedHint') }]}
    />
  )
  return (
    <div id="talks" className="scroll-mt-6">
      <TalksPanel
        title={t('title')}
        lead={t('lead')}
        talks={talks}
        now={now}
        form={{ summary: t('write'), body: form }}
      />
    </div>
  )
}
