import { getLocale, getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import type { Instrument, Words } from '@/domain/instrument'

/** Each printed goal's key to the official goal that it counts towards. */
export type OfficialGoals = Record<string, { code: string; title: Words }>

/** The goals as printed, each with the official one that it counts towards. */
export async function FormGoals({ form, goals }: { form: Instrument; goals: OfficialGoals }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('admin.form')])
  return (
    <Table caption={form.goals.heading[locale]} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('printed')}</ColumnHeader>
        <ColumnHeader>{t('counts')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {form.goals.options.map(({ key, label, code }) => (
          <TableRow key={key}>
            <RowHeader>{label[locale]}</RowHeader>
            <Cell label={t('counts')}>
              <span>
                <span className="font-semibold">{goals[key]?.code ?? code}</span>{' '}
                {goals[key]?.title[locale]}
              </span>
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
