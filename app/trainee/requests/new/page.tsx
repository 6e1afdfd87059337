import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { asTrainee } from '@/app/viewer'
import { faultSentences } from '@/components/ui/fault-sentences'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { RequestForm } from '@/components/trainee/request-form'
import { printedGoals, requestHead } from '@/components/trainee/request-head'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { TabLinks } from '@/components/ui/tab-links'
import { readAskableAssessors } from '@/data/read-askable-assessors'
import { readRequestStart } from '@/data/read-request-start'
import { candidatesOf, pickerWords, refusalWords } from '../request-words'
import { askForAssessment } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request'))('title') }
}

/** A trainee asks somebody who watched them work. */
export default async function NewRequestPage({ searchParams }: PageProps<'/trainee/requests/new'>) {
  const trainee = await asTrainee()
  const [{ q, form: wanted, goal }, start, assessors, locale, t, common, faults] =
    await Promise.all([
      searchParams,
      readRequestStart(trainee),
      readAskableAssessors(trainee),
      getLocale(),
      getTranslations('request'),
      getTranslations('common'),
      faultSentences(),
    ])
  const { today, trainingStart, running, forms } = start
  const form = forms.find((each) => each.key === wanted) ?? forms[0]
  const back = { href: '/trainee', label: t('back') } as const
  if (!running || !form) {
    return (
      <>
        <PageHeading
          about={<AboutPage page="trainee.newRequest" />}
          title={t('title')}
          back={back}
        />
        <Notice tone="attention">{t('refusals.notInTraining')}</Notice>
      </>
    )
  }
  const now = new Date(`${today}T12:00:00Z`)
  const goals = printedGoals(form, goal)
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="trainee.newRequest" />}
        title={t('title')}
        lead={t('lead')}
        back={back}
      />
      {forms.length > 1 && (
        <TabLinks
          label={t('instrument')}
          tabs={forms.map(({ key, name }) => ({
            href: `/trainee/requests/new?form=${key}`,
            label: name[locale],
            current: key === form.key,
          }))}
        />
      )}
      {goals.length > 0 && (
        <div className="mb-6">
          <Notice>
            {t('prefilled', { goals: goals.map(({ label }) => label[locale]).join(', ') })}
          </Notice>
        </div>
      )}
      <RequestForm
        action={askForAssessment as PostedTo}
        formKey={newKey()}
        instrumentKey={form.key}
        candidates={await candidatesOf(assessors, now)}
        query={typeof q === 'string' ? q : ''}
        dates={{ today, first: trainingStart }}
        goals={goals.map(({ key }) => key)}
        head={requestHead(form, locale, t('leaveOpen'))}
        words={{
          picker: await pickerWords(t('assessor')),
          chooseAssessor: t('chooseAssessor'),
          date: t('date'),
          dateHint: t('dateHint'),
          optional: common('optional'),
          contextHint: t('contextHint'),
          summary: common('errorSummary'),
          send: t('send'),
          refusals: await refusalWords(),
          faults,
        }}
      />
    </div>
  )
}
