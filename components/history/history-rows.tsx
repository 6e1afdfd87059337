import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { PlainDate } from '@/components/ui/plain-date'
import type { AssessedForm } from '@/domain/assessing-history'
import { duration } from './duration'

/** An assessor's forms, one a line: whom, when, how soon, how long, and whether a next step was given. */
export async function HistoryRows({ forms, now }: { forms: AssessedForm[]; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('history')])
  return (
    <ul className="divide-y divide-line border-t border-line">
      {forms.map((form) => {
        const { assessmentId, trainee, instrument, observedOn, daysToSign, formSeconds } = form
        const facts = [
          daysToSign === null ? t('unasked') : t('answeredIn', { days: daysToSign }),
          formSeconds === null ? null : t('filledIn', { time: duration(formSeconds, t) }),
          t(form.nextStep ? 'withNextStep' : 'withoutNextStep'),
        ]
        return (
          <li key={assessmentId}>
            <Link
              href={`/assessments/${assessmentId}`}
              prefetch={false}
              className="grid gap-1 px-4 py-3.5 hover:bg-sunken md:grid-cols-[16rem_1fr] md:gap-4 md:px-6"
            >
              <span>
                <span className="font-semibold">{trainee}</span>{' '}
                {form.voided && <Badge tone="attention">{t('voided')}</Badge>}
                <span className="block text-sm text-muted">
                  {instrument[locale]} · <PlainDate day={observedOn} now={now} />
                </span>
              </span>
              <span className="self-center text-sm">{facts.filter(Boolean).join(' · ')}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
