import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { dateWords } from '@/components/ui/date-words'
import { stockholmDate } from '@/domain/dates'
import type { HeldAssessor, PersonRecord } from '@/domain/person-record'
import { ChangeForm, ChangeLink, type Changing } from './change-link'
import { HeldRow } from './held-row'

type AssessorRowsProps = {
  person: PersonRecord
  changing: Changing | null
  actsOf: (assessor: HeldAssessor) => ReactNode
}

/** Where somebody assesses, as what, and whether they can be asked. */
export async function AssessorRows({ person, changing, actsOf }: AssessorRowsProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('person')])
  const role = t('held.assessor')
  return person.assessors.map((each) => {
    const { id, programme, title, specialty, workplace, leftAt } = each
    const left = leftAt && dateWords(stockholmDate(leftAt), person.now, locale)
    const what = `${role}, ${programme}`
    return (
      <HeldRow
        key={id}
        title={
          <span className="flex flex-wrap items-center gap-2">
            {role}
            {left && <Badge tone="quiet">{t('held.left', { day: left })}</Badge>}
          </span>
        }
        lines={[programme, [title, specialty, workplace].filter(Boolean).join(' · ')]}
        links={<ChangeLink page={person.id} id={id} label={t('acts.edit')} what={what} />}
      >
        <ChangeForm changing={changing} id={id} />
        {actsOf(each)}
      </HeldRow>
    )
  })
}
