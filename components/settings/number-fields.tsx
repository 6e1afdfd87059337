import { TextInput } from '@/components/ui/text-input'
import type { NumberSetting } from '@/domain/setting-limits'
import type { SettingFields } from './fields-of'
import { Meanwhile } from './meanwhile'
import { SettingLabel } from './setting-label'
import type { SettingsWords } from './settings-words'

type NumberFieldsProps = { names: NumberSetting[]; fields: SettingFields; words: SettingsWords }

/** Settings that are numbers: what each does, its default, and whether it differs from that. */
export function NumberFields({ names, fields, words }: NumberFieldsProps) {
  return (
    <div className="grid items-end gap-x-8 gap-y-5 sm:grid-cols-2">
      {names.map((name) => {
        const { label, hint, differs } = words.numbers[name]
        return (
          <TextInput
            key={name}
            name={name}
            label={<SettingLabel {...{ label, differs, words }} />}
            hint={<Meanwhile hint={hint} says={fields.meanwhile(name)} />}
            inputMode="numeric"
            autoComplete="off"
            className="max-w-28"
            defaultValue={fields.value(name)}
            error={fields.error(name)}
          />
        )
      })}
    </div>
  )
}
