import { getLocale, getTranslations } from 'next-intl/server'
import { fieldId } from '@/components/ui/field-id'
import { SummaryList } from '@/components/ui/summary-list'
import type { Answers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { answerLines, headFields } from './answer-lines'

type AnswersToCheckProps = { instrument: Instrument; answers: Answers; address: string }

/** Every answer in the form's words, each with the way back to where it is changed. */
export async function AnswersToCheck({ instrument, answers, address }: AnswersToCheckProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('common')])
  return (
    <SummaryList
      rows={answerLines(instrument, answers, locale).map(({ field, term, detail }) => ({
        term,
        detail: detail || <span className="text-muted">{t('none')}</span>,
        change: {
          href: `${address}${headFields.includes(field) ? '?open=head' : ''}#${fieldId(field)}`,
          label: t('change'),
          what: term,
        },
      }))}
    />
  )
}
