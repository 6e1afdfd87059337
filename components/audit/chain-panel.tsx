import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'

type Chain = {
  programmeId: string
  programme: string
  events: number
  head: string
  broken: number | null
}

type ChainPanelProps = {
  checkHref: Route
  fileHref: string
  /** What came of a check; null while nobody has asked for one. */
  chains: Chain[] | null
}

/** Whether the chain of events is whole, looked at when somebody asks, and the chain as a file. */
export async function ChainPanel({ checkHref, fileHref, chains }: ChainPanelProps) {
  const t = await getTranslations('audit.chain')
  return (
    <Panel id="chain" title={t('title')} lead={t('lead')}>
      <div className="grid gap-3" role="status">
        {chains?.length === 0 && <Notice>{t('none')}</Notice>}
        {chains?.map(({ programmeId, programme, events, head, broken }) => (
          <Notice
            key={programmeId}
            tone={broken === null ? 'done' : 'attention'}
            title={chains.length > 1 ? programme : undefined}
          >
            <span className="[overflow-wrap:anywhere]">
              {broken === null ? t('whole', { events, head }) : t('broken', { seq: broken })}
            </span>
          </Notice>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={checkHref} variant="secondary">
          {t('check')}
        </ButtonLink>
        <a href={fileHref} download className="button button-quiet">
          {t('export')}
        </a>
      </div>
      <p className="measure mt-2 text-sm text-muted print:hidden">{t('exportHint')}</p>
    </Panel>
  )
}
