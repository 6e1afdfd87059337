import { getLocale, getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import type { Words } from '@/domain/instrument'

type GoalsTableProps = {
  goals: {
    code: string
    title: Words
    validFrom: string
    validTo: string | null
    printed: { form: string; key: string }[]
  }[]
}

/** The official goals, when they are in force, and how the forms in use print them. */
export async function GoalsTable({ goals }: GoalsTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('writing.goals')])
  return (
    <Table caption={t('title')} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('name')}</ColumnHeader>
        <ColumnHeader>{t('valid')}</ColumnHeader>
        <ColumnHeader>{t('printed')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {goals.map(({ code, title, validFrom: from, validTo: to, printed }) => (
          <TableRow key={code}>
            <RowHeader>
              {code} {title[locale]}
            </RowHeader>
            <Cell label={t('valid')} className="md:whitespace-nowrap">
              {to === null ? t('from', { from }) : t('fromTo', { from, to })}
            </Cell>
            <Cell label={t('printed')}>
              {printed.map(({ form, key }) => `${form}: ${key}`).join(', ') || (
                <span className="text-muted">{t('nowhere')}</span>
              )}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
