import { getLocale, getTranslations } from 'next-intl/server'
import { PlainDate } from '@/components/ui/plain-date'
import { SummaryList } from '@/components/ui/summary-list'
import type { Answers } from '@/domain/answers'
import type { Instrument, Option } from '@/domain/instrument'

type AskedListProps = {
  form: Instrument
  asked: Pick<Answers, 'observedOn' | 'difficulty' | 'foci' | 'context' | 'goals'>
  assessor: { name: string; title: string; workplace: string }
  now: Date
}

/** What a request asks: of whom, about which day, and what the trainee filled in of the form. */
export async function AskedList({ form, asked, assessor, now }: AskedListProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('request')])
  const none = <span className="text-muted">{t('notGiven')}</span>
  const labels = (options: Option[], keys: string[]) =>
    options.filter(({ key }) => keys.includes(key)).map(({ label }) => label[locale])
  return (
    <SummaryList
      rows={[
        {
          term: form.header.assessor[locale],
          detail: (
            <>
              {assessor.name}
              <span className="block text-sm text-muted">
                {[assessor.title, assessor.workplace].filter(Boolean).join(' · ')}
              </span>
            </>
          ),
        },
        { term: t('form'), detail: form.name[locale] },
        { term: t('date'), detail: <PlainDate day={asked.observedOn} now={now} /> },
        {
          term: form.difficulty.heading[locale],
          detail: labels(form.difficulty.options, [asked.difficulty])[0] ?? none,
        },
        {
          term: form.focus.heading[locale],
          detail: labels(form.focus.options, asked.foci).join(', ') || none,
        },
        { term: form.context.heading[locale], detail: asked.context || none },
        {
          term: form.goals.heading[locale],
          detail: labels(form.goals.options, asked.goals).join('\n') || none,
        },
      ]}
    />
  )
}
