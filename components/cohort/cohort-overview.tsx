import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import { TabLinks } from '@/components/ui/tab-links'
import { AttentionPanel } from './attention-panel'
import { type CohortAddress, wholeCohort } from './cohort-address'
import type { Cohort } from '@/domain/cohort-view'
import { KeyNumbers } from './key-numbers'

/** Which programme, the cohort in one line, and who needs attention. */
export async function CohortOverview({
  cohort,
  address,
}: {
  cohort: Cohort
  address: CohortAddress
}) {
  const t = await getTranslations('director')
  const { programmes, trainees } = cohort
  const tabs = [{ id: null, name: t('allProgrammes') }, ...programmes].map(({ id, name }) => ({
    href: (id === null ? '/director' : `/director?programme=${id}`) as Route,
    label: name,
    current: id === wholeCohort(address).programme,
  }))
  return (
    <div>
      {programmes.length > 1 && <TabLinks label={t('programmes')} tabs={tabs} />}
      {trainees.length === 0 ? (
        <Panel>
          <EmptyState title={t('nobody')} text={t('nobodyText')} />
        </Panel>
      ) : (
        <div className="grid grid-cols-1 gap-4">
          <KeyNumbers cohort={cohort} address={address} />
          <AttentionPanel cohort={cohort} />
        </div>
      )}
    </div>
  )
}
