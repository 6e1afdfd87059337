import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { ComponentProps } from 'react'
import { newKey } from '@/app/new-key'
import { asDirector } from '@/app/viewer'
import { AnswerForm } from '@/components/concern/answer-form'
import { ConcernNotes } from '@/components/concern/concern-notes'
import { faultSentences } from '@/components/ui/fault-sentences'
import { AboutPage } from '@/components/ui/about-page'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readConcerns } from '@/data/read-concerns'
import { concernNoteKinds } from '@/domain/concern'
import { writeBeneath } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('concern'))('titleOne') }
}

/** One concern, with what has been done about it, and the director's next word. */
export default async function ConcernPage({
  params,
  searchParams,
}: PageProps<'/director/concerns/[concernId]'>) {
  const director = await asDirector()
  const [{ concernId }, { written }] = await Promise.all([params, searchParams])
  const { concerns, now } = await readConcerns(director, { concernId })
  const [concern] = concerns
  if (!concern) notFound()
  const t = await getTranslations('concern')
  const { traineeName, trainingId, assessmentId, closed } = concern
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeading
        about={<AboutPage page="director.concern" />}
        title={
          <>
            {t('about', { trainee: traineeName })} {closed && <Badge>{t('closed')}</Badge>}
          </>
        }
        back={{ href: '/director/concerns', label: t('listTitle') }}
        action={
          <ButtonLink href={`/director/trainees/${trainingId}`} variant="secondary">
            {t('toTrainee')}
          </ButtonLink>
        }
      />
      <div className="grid gap-6">
        {written !== undefined && (
          <Notice role="status" tone="done">
            {t(closed ? 'nowClosed' : 'written')}
          </Notice>
        )}
        <Panel>
          <ConcernNotes concern={concern} now={now} />
          {assessmentId && (
            <p className="mt-4">
              <ButtonLink href={`/assessments/${assessmentId}`} variant="quiet">
                {t('toForm')}
              </ButtonLink>
            </p>
          )}
        </Panel>
        {!closed && <Answer concernId={concernId} />}
      </div>
    </div>
  )
}

async function Answer({ concernId }: { concernId: string }) {
  const [t, common, faults] = await Promise.all([
    getTranslations('concern'),
    getTranslations('common'),
    faultSentences(),
  ])
  return (
    <Panel title={t('answer.title')}>
      <AnswerForm
        action={writeBeneath as ComponentProps<typeof AnswerForm>['action']}
        hidden={{ key: newKey(), concernId }}
        kinds={concernNoteKinds.map((value) => ({
          value,
          label: t(`kinds.${value}`),
          hint: t(`answer.hints.${value}`),
        }))}
        words={{
          kind: t('answer.kind'),
          text: t('answer.text'),
          hint: t('answer.hint'),
          submit: t('answer.submit'),
          refused: t('answer.refused'),
          summary: common('errorSummary'),
          faults,
        }}
      />
    </Panel>
  )
}
