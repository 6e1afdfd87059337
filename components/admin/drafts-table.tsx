import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Time } from '@/components/ui/time'
import type { Words } from '@/domain/instrument'

type DraftsTableProps = {
  drafts: { draftId: string; name: Words; number: number; region: string; savedAt: Date }[]
  now: Date
}

/** The forms that are being written. */
export async function DraftsTable({ drafts, now }: DraftsTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('admin.forms')])
  return (
    <Table caption={t('drafts')} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('form')}</ColumnHeader>
        <ColumnHeader>{t('owner')}</ColumnHeader>
        <ColumnHeader>{t('saved')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {drafts.map(({ draftId, name, number, region, savedAt }) => (
          <TableRow key={draftId}>
            <RowHeader>
              <Link href={`/admin/forms/drafts/${draftId}`} prefetch={false} className="link tap">
                {t('draftOf', { name: name[locale] || name.sv || name.en || '–', number })}
              </Link>
            </RowHeader>
            <Cell label={t('owner')}>{region}</Cell>
            <Cell label={t('saved')}>
              <Time at={savedAt} now={now} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
