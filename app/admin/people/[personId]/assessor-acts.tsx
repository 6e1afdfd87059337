import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { ConfirmedAct } from '@/components/admin/person/confirmed-act'
import type { HeldAssessor, PersonRecord } from '@/domain/person-record'
import { retire, unretire } from './actions'

type AssessorActsProps = { person: PersonRecord; assessor: HeldAssessor }

/** Whether an assessor takes requests: noted as having left, or open again. */
export async function AssessorActs({ person, assessor }: AssessorActsProps) {
  const t = await getTranslations('person.acts')
  const { id: page, name, account } = person
  const hidden = { key: newKey(), page, assessorId: assessor.id }
  if (!assessor.leftAt) {
    return (
      <ConfirmedAct
        summary={t('retire')}
        text={t('retireText', { name })}
        confirm={t('retireNow', { name })}
        action={retire}
        hidden={hidden}
        danger
      />
    )
  }
  // With a closed account nobody could answer; it is opened first.
  if (account === 'closed') return null
  return (
    <ConfirmedAct
      summary={t('unretire')}
      text={t('unretireText', { name })}
      confirm={t('unretire')}
      action={unretire}
      hidden={hidden}
    />
  )
}
