import { fieldId } from '@/components/ui/field-id'
import { SummaryList } from '@/components/ui/summary-list'
import type { Wording } from '@/components/ui/wording'
import type { Answers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { answerLines, headFields } from './answer-lines'

type AnswersToCheckProps = {
  instrument: Instrument
  answers: Answers
  address: string
  wording: Wording
}

/** Every answer in the form's words, each with the way back to where it is changed. */
export function AnswersToCheck({ instrument, answers, address, wording }: AnswersToCheckProps) {
  const { locale, t } = wording
  return (
    <SummaryList
      rows={answerLines(instrument, answers, locale).map(({ field, term, detail }) => ({
        term,
        detail: detail || <span className="text-muted">{t('common.none')}</span>,
        change: {
          href: `${address}${headFields.includes(field) ? '?open=head' : ''}#${fieldId(field)}`,
          label: t('common.change'),
          what: term,
        },
      }))}
    />
  )
}
