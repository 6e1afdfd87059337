import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { TalkForm } from '@/components/talk/talk-form'
import { TalksPanel } from '@/components/talk/talks-panel'
import { faultSentences } from '@/components/trainee/fault-sentences'
import type { Talks } from '@/data/read-talks'
import { newKey } from './new-key'
import { writeTalk } from './supervisor/trainees/[trainingId]/actions'

type SupervisedTalksProps = {
  trainingId: string
  from: 'supervisor' | 'director'
  talks: Promise<Talks>
}

/** The talks with a trainee, and where their supervisor notes one. */
export async function SupervisedTalks({ trainingId, from, talks: reading }: SupervisedTalksProps) {
  const [t, common, faults, { talks, now, today }] = await Promise.all([
    getTranslations('talk'),
    getTranslations('common'),
    faultSentences(),
    reading,
  ])
  const form = (
    <TalkForm
      action={writeTalk as ComponentProps<typeof TalkForm>['action']}
      formKey={newKey()}
      trainingId={trainingId}
      from={from}
      today={today}
      words={{
        heldOn: t('heldOn'),
        agreed: t('agreed'),
        agreedHint: t('agreedHint'),
        final: t('final'),
        submit: t('submit'),
        refused: t('refused'),
        summary: common('errorSummary'),
        faults,
      }}
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
