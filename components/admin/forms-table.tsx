import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import type { Words } from '@/domain/instrument'

type FormsTableProps = {
  forms: {
    key: string
    name: Words
    region: string | null
    usedIn: string[]
    versions: { versionId: string; number: number; publishedAt: Date }[]
  }[]
  now: Date
}

/** Every version of every form, the newest of each first. */
export async function FormsTable({ forms, now }: FormsTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('admin.forms')])
  const rows = forms.flatMap(({ versions, ...form }) =>
    versions.map((version, index) => ({ ...form, ...version, isNewest: index === 0 })),
  )
  return (
    <Table caption={t('title')} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('form')}</ColumnHeader>
        <ColumnHeader>{t('owner')}</ColumnHeader>
        <ColumnHeader>{t('usedIn')}</ColumnHeader>
        <ColumnHeader>{t('published')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {rows.map(({ versionId, name, number, region, usedIn, isNewest, publishedAt }) => (
          <TableRow key={versionId}>
            <RowHeader>
              <Link href={`/admin/forms/${versionId}`} prefetch={false} className="link tap">
                {t('version', { name: name[locale], number })}
              </Link>
            </RowHeader>
            <Cell label={t('owner')}>{region ?? t('shipped')}</Cell>
            <Cell label={t('usedIn')}>
              {isNewest ? (
                usedIn.join(', ') || <span className="text-muted">{t('unused')}</span>
              ) : (
                <Badge tone="quiet">{t('replaced')}</Badge>
              )}
            </Cell>
            <Cell label={t('published')}>
              <Time at={publishedAt} now={now} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
