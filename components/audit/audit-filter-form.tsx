import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'
import { type AuditFilter, auditQuery } from '@/domain/audit-filter'
import { auditVerbs } from '@/domain/audit-verb'

type AuditFilterFormProps = {
  action: Route
  filter: AuditFilter
  programmes: { id: string; name: string }[]
}

/** What narrows the list of events; it stands in the address. */
export async function AuditFilterForm({ action, filter, programmes }: AuditFilterFormProps) {
  const t = await getTranslations('audit')
  const narrows = auditQuery({ ...filter, page: 1 }) !== ''
  return (
    <div className="px-4 pb-3 text-sm md:px-6 print:hidden">
      <Disclosure summary={t('filter.title')} open={narrows}>
        <form action={action} role="search" className="grid gap-4">
          <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {programmes.length > 1 && (
              <SelectInput
                name="programme"
                label={t('filter.programme')}
                empty={t('filter.all')}
                options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValue={filter.programme ?? ''}
              />
            )}
            <TextInput
              name="from"
              type="date"
              label={t('filter.from')}
              defaultValue={filter.from ?? ''}
            />
            <TextInput
              name="to"
              type="date"
              label={t('filter.to')}
              defaultValue={filter.to ?? ''}
            />
            <TextInput
              name="who"
              type="search"
              label={t('filter.who')}
              maxLength={100}
              defaultValue={filter.who}
            />
            <SelectInput
              name="verb"
              label={t('filter.verb')}
              empty={t('filter.all')}
              options={auditVerbs.map((verb) => ({ value: verb, label: t(`verbs.${verb}.name`) }))}
              defaultValue={filter.verb ?? ''}
            />
            <TextInput
              name="subject"
              label={t('filter.subject')}
              maxLength={36}
              autoComplete="off"
              defaultValue={filter.subject ?? ''}
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <Button variant="secondary">{t('filter.submit')}</Button>
            {narrows && (
              <Link href={action} prefetch={false} className="button button-quiet">
                {t('filter.clear')}
              </Link>
            )}
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
