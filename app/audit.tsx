import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AuditFilterForm } from '@/components/audit/audit-filter-form'
import { ChainPanel } from '@/components/audit/chain-panel'
import { EventList } from '@/components/audit/event-list'
import { Pagination } from '@/components/table/pagination'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import type { Administrator, Director } from '@/data/access/viewer'
import { checkChain } from '@/data/check-chain'
import { readAudit } from '@/data/read-audit'
import { auditQuery, readAuditFilter } from '@/domain/audit-filter'
import type { SearchParams } from '@/domain/cohort-filter'

type AuditProps = {
  viewer: Administrator | Director
  path: '/admin/audit' | '/director/audit'
  params: SearchParams
}

/** What has happened in the viewer's own programmes, narrowed by the address, and its chain. */
export async function Audit({ viewer, path, params }: AuditProps) {
  const filter = readAuditFilter(params)
  const { ledProgrammeIds, administeredProgrammeIds } = viewer
  const own = viewer.role === 'director' ? ledProgrammeIds : administeredProgrammeIds
  if (filter.programme !== null && !own.includes(filter.programme)) notFound()
  const [{ now, programmes, total, events, page, pages }, chains, t] = await Promise.all([
    readAudit(viewer, filter),
    params.check === undefined ? null : checkChain(viewer, filter.programme),
    getTranslations('audit'),
  ])
  const query = auditQuery(filter)
  const hrefOf = (narrowed: Parameters<typeof auditQuery>[0]) =>
    `${path}${auditQuery(narrowed)}` as Route
  return (
    <div className="grid grid-cols-1 gap-5 md:gap-6">
      <ChainPanel
        checkHref={`${path}${query}${query === '' ? '?' : '&'}check=now#chain` as Route}
        fileHref={`${path}.jsonl${auditQuery({ programme: filter.programme })}`}
        chains={chains}
      />
      <Panel title={t('count', { total })} flush>
        <AuditFilterForm action={path} filter={filter} programmes={programmes} />
        {events.length > 0 ? (
          <EventList
            {...{ events, now }}
            named={programmes.length > 1}
            aboutHref={(subject) => hrefOf({ subject })}
            formHref={
              viewer.role === 'director' ? (id) => `/assessments/${id}` as Route : undefined
            }
          />
        ) : (
          <div className="px-4 pb-5 md:px-6">
            {auditQuery({ ...filter, page: 1 }) === '' ? (
              <p className="text-muted">{t('nothing')}</p>
            ) : (
              <EmptyState title={t('none')} text={t('noneText')} />
            )}
          </div>
        )}
        <Pagination {...{ page, pages }} hrefOf={(each) => hrefOf({ ...filter, page: each })} />
      </Panel>
    </div>
  )
}
