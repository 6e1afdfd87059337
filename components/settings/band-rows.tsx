import { Button } from '@/components/ui/button'
import { controlProps, Field } from '@/components/ui/field'
import { bandFields } from '@/domain/setting-fields'
import type { SettingFields } from './fields-of'
import { Meanwhile } from './meanwhile'
import { SettingLabel } from './setting-label'
import type { SettingsWords } from './settings-words'

type BandRowsProps = { fields: SettingFields; words: SettingsWords }

/** The expected band, a row a stretch of months. Rows come and go with a press, with scripts or without. */
export function BandRows({ fields, words }: BandRowsProps) {
  const { rows, shown, meanwhile } = fields
  const says = meanwhile('bandFrom')
  return (
    <div className="grid gap-4">
      {says && (
        <p className="text-sm">
          <Meanwhile says={says} />
        </p>
      )}
      {words.band.differs && <SettingLabel differs words={words} />}
      {rows.length === 0 && <p className="text-sm text-muted">{words.band.none}</p>}
      {rows.map((cells, row) => (
        <BandRow
          key={row}
          {...{ cells, row, fields, words }}
          isNew={shown.rows === 'added' && row === rows.length - 1}
        />
      ))}
      <Button
        variant="secondary"
        name="rows"
        value="add"
        autoFocus={shown.rows === 'removed'}
        className="justify-self-start"
      >
        {words.band.add}
      </Button>
    </div>
  )
}

type BandRowProps = BandRowsProps & { cells: string[]; row: number; isNew: boolean }

function BandRow({ cells, row, isNew, fields, words }: BandRowProps) {
  const { band } = words
  const number = String(row + 1)
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-semibold text-muted">
        {band.row.replace('{number}', number)}
      </legend>
      <div className="mt-1 grid grid-cols-2 items-end gap-3 sm:grid-cols-[repeat(4,minmax(0,9rem))_auto]">
        {bandFields.map((name, at) => {
          const field = { name: `${name}.${row}`, label: band.fields[at] }
          const error = fields.error(field.name)
          const shared = { ...controlProps({ ...field, error }), name, defaultValue: cells[at] }
          return (
            <Field key={name} {...field} error={error}>
              {at < 2 ? (
                <input
                  {...shared}
                  inputMode="numeric"
                  autoComplete="off"
                  autoFocus={isNew && at === 0}
                  className="control"
                />
              ) : (
                <select {...shared} className="control">
                  <option value="">{band.choose}</option>
                  {band.levels.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )
        })}
        <Button
          variant="quiet"
          name="rows"
          value={`remove-${row}`}
          className="col-span-2 justify-self-start sm:col-span-1"
        >
          {band.remove.replace('{number}', number)}
        </Button>
      </div>
    </fieldset>
  )
}
