import { getLocale, getTranslations } from 'next-intl/server'
import { PlainDate } from '@/components/ui/plain-date'
import { SummaryList } from '@/components/ui/summary-list'
import type { Option } from '@/domain/instrument'
import type { SignedAssessment } from '@/domain/assessment'

/** The head of the form: who, when, how difficult, what was in focus, where, which goals. */
export async function AssessmentHead({ assessment }: { assessment: SignedAssessment }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assessment')])
  const { form, answers, placement, traineeName, now } = assessment
  const none = <span className="text-muted">{t('notGiven')}</span>
  const labels = (options: Option[], keys: string[]) =>
    options.filter(({ key }) => keys.includes(key)).map(({ label }) => label[locale])
  return (
    <SummaryList
      rows={[
        { term: form.header.trainee[locale], detail: traineeName },
        { term: t('observed'), detail: <PlainDate day={answers.observedOn} now={now} /> },
        { term: t('placement'), detail: placement ?? none },
        {
          term: form.difficulty.heading[locale],
          detail: labels(form.difficulty.options, [answers.difficulty])[0] ?? none,
        },
        {
          term: form.focus.heading[locale],
          detail: labels(form.focus.options, answers.foci).join(', ') || none,
        },
        { term: form.context.heading[locale], detail: answers.context || none },
        {
          term: form.goals.heading[locale],
          detail: labels(form.goals.options, answers.goals).join('\n') || none,
        },
      ]}
    />
  )
}
