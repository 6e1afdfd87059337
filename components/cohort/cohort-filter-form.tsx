import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'
import { reasonKeys } from '@/domain/cohort'
import { pageSizes } from '@/domain/cohort-filter'
import { inSwedishOrder } from '@/domain/swedish-order'
import { type CohortAddress, cohortHref, wholeCohort } from './cohort-address'
import type { Cohort } from '@/domain/cohort-view'

/** What narrows the table, as a plain form: the address is the table's state. */
export async function CohortFilterForm({
  cohort,
  address,
}: {
  cohort: Cohort
  address: CohortAddress
}) {
  const [t, common, table] = await Promise.all([
    getTranslations('director.filter'),
    getTranslations('common'),
    getTranslations('director.table'),
  ])
  const { programme, query, workplace, reason, inPhase, sort, direction, pageSize } = address
  const isFiltered = query !== '' || workplace !== null || reason !== null || inPhase
  return (
    <form
      // Fields keep what they first held: another view is another form.
      key={[query, workplace, reason, inPhase, pageSize].join()}
      action="/director#cohort"
      role="search"
      className="grid gap-x-4 gap-y-3 px-4 pb-5 text-sm sm:grid-cols-2 sm:items-end md:px-6 lg:grid-cols-[1fr_1fr_1fr_auto_auto] print:hidden"
    >
      <TextInput name="q" type="search" label={t('query')} defaultValue={query} />
      <SelectInput
        name="workplace"
        label={t('workplace')}
        empty={common('all')}
        defaultValue={workplace ?? ''}
        options={workplacesOf(cohort)}
      />
      <SelectInput
        name="reason"
        label={t('reason')}
        empty={common('all')}
        defaultValue={inPhase ? 'none' : (reason ?? '')}
        options={[
          { value: 'any', label: t('any') },
          ...reasonKeys.map((key) => ({ value: key, label: table(`reasons.${key}`) })),
          { value: 'none', label: t('inPhase') },
        ]}
      />
      <SelectInput
        name="size"
        label={t('size')}
        defaultValue={String(pageSize)}
        options={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
      />
      {programme !== null && <input type="hidden" name="programme" value={programme} />}
      {sort !== 'name' && <input type="hidden" name="sort" value={sort} />}
      {direction !== 'asc' && <input type="hidden" name="dir" value={direction} />}
      <div className="flex gap-2">
        <Button variant="secondary">{common('show')}</Button>
        {isFiltered && (
          <Link
            href={cohortHref(wholeCohort(address))}
            prefetch={false}
            className="button button-quiet"
          >
            {t('clear')}
          </Link>
        )}
      </div>
    </form>
  )
}

function workplacesOf({ trainees }: Cohort) {
  const names = new Map(
    trainees.flatMap(({ workplaceId, workplaceName }) =>
      workplaceId && workplaceName ? [[workplaceId, workplaceName] as const] : [],
    ),
  )
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => inSwedishOrder(one.label, other.label))
}
