import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'

/** A panel's place while its rows are being fetched. */
export async function PanelSkeleton({ rows }: { rows: number }) {
  const t = await getTranslations('common')
  return (
    <Panel>
      <Skeleton label={t('loading')} rows={rows} />
    </Panel>
  )
}
