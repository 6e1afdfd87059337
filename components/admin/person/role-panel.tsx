import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Panel } from '@/components/ui/panel'
import type { HeldAssessor, PersonRecord } from '@/domain/person-record'
import { AssessorRows } from './assessor-rows'
import type { Changing } from './change-link'
import { MembershipRows } from './membership-rows'
import { TrainingRows } from './training-rows'

type RolePanelProps = {
  person: PersonRecord
  changing: Changing | null
  actsOf: (assessor: HeldAssessor) => ReactNode
}

/** What somebody is in the administrator's own programmes, each with its days. */
export async function RolePanel({ person, changing, actsOf }: RolePanelProps) {
  const t = await getTranslations('person.held')
  const { memberships, assessors, trainings, supervisions } = person
  const all = [memberships, assessors, trainings, supervisions]
  const none = all.every((each) => each.length === 0) && t('none')
  return (
    <Panel title={t('title')} flush none={none}>
      <ul className="divide-y divide-line pb-1">
        <MembershipRows person={person} changing={changing} />
        <AssessorRows person={person} changing={changing} actsOf={actsOf} />
        <TrainingRows person={person} />
      </ul>
    </Panel>
  )
}
