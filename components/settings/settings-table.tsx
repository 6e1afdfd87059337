import { getTranslations } from 'next-intl/server'
import { ColumnHeader } from '@/components/table/column-header'
import { Table } from '@/components/table/table'
import { Cell, RowHeader, TableBody, TableHead, TableRow } from '@/components/table/table-parts'
import { Badge } from '@/components/ui/badge'
import { defaultSettings, type ProgrammeSettings } from '@/domain/programme-settings'
import { settingLines } from './setting-lines'

type SettingsTableProps = { name: string; settings: ProgrammeSettings }

/** What holds for a programme, setting by setting, beside what holds where nothing is decided. */
export async function SettingsTable({ name, settings }: SettingsTableProps) {
  const t = await getTranslations('admin.settings')
  const standards = settingLines(defaultSettings, t)
  return (
    <Table caption={`${t('title')}, ${name}`} hideCaption cards>
      <TableHead>
        <ColumnHeader>{t('setting')}</ColumnHeader>
        <ColumnHeader>{t('holds')}</ColumnHeader>
        <ColumnHeader>{t('standard')}</ColumnHeader>
      </TableHead>
      <TableBody>
        {settingLines(settings, t).map(({ key, name: term, value }, index) => {
          const standard = standards[index]?.value
          return (
            <TableRow key={key}>
              <RowHeader>{term}</RowHeader>
              <Cell label={t('holds')}>
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1 whitespace-pre-line">
                  {value}
                  {value !== standard && <Badge tone="accent">{t('changed')}</Badge>}
                </span>
              </Cell>
              <Cell label={t('standard')} className="text-muted">
                {standard}
              </Cell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
