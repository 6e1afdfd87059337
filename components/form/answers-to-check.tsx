import { fieldId } from '@/components/ui/field-id'
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list'
import type { Wording } from '@/components/ui/wording'
import type { Answers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { seenKeys } from '@/domain/plan'
import { answerLines, headFields } from './answer-lines'
import { seenField } from './plan-to-see'

type AnswersToCheckProps = {
  instrument: Instrument
  answers: Answers
  plan: { id: string; text: string }[]
  address: string
  wording: Wording
}

/** Every answer in the form's words, each with the way back to where it is changed. */
export function AnswersToCheck(props: AnswersToCheckProps) {
  const { instrument, answers, plan, address, wording } = props
  const { locale, t } = wording
  const row = (term: string, detail: string, place: string, isInHead = false): SummaryRow => ({
    term,
    detail: detail || <span className="text-muted">{t('common.none')}</span>,
    change: {
      href: `${address}${isInHead ? '?open=head' : ''}#${place}`,
      label: t('common.change'),
      what: term,
    },
  })
  const seenWords = (id: string) => {
    const seen = seenKeys.find((key) => key === answers.sightings?.[id])
    return seen ? t(`form.plan.${seen}`) : ''
  }
  const lines = answerLines(instrument, answers, locale).map(({ field, term, detail }) =>
    row(term, detail, fieldId(field), headFields.includes(field)),
  )
  const heading = instrument.plan.heading[locale]
  const sightings = plan.map(({ id, text }) =>
    row(`${heading}: ${text}`, seenWords(id), seenField(id)),
  )
  return <SummaryList rows={[...lines, ...sightings]} />
}
