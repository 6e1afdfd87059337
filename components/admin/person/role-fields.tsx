import { CheckboxGroup } from '@/components/ui/checkbox-group'
import type { Choice } from '@/components/ui/choice-group'
import { type Option, SelectInput } from '@/components/ui/select-input'
import { TextInput } from '@/components/ui/text-input'

export type RoleWords = Record<
  | 'programmeId'
  | 'role'
  | 'training'
  | 'startsOn'
  | 'plannedEndOn'
  | 'percent'
  | 'supervisorId'
  | 'none'
  | 'assessor'
  | 'title'
  | 'titleHint'
  | 'specialty'
  | 'workplaceId'
  | 'optional',
  string
>

/** What a role can be chosen among; with one programme there is no choice of it. */
export type RoleOptions = {
  programmes: Option[]
  workplaces: Option[]
  people: Option[]
  roles: Choice[]
}

export type RoleFieldsProps = {
  options: RoleOptions
  words: RoleWords
  chosen: string[]
  beside: (field: string) => string | undefined
  written: (field: string, otherwise?: string) => string
}

const part = 'hidden min-w-0 gap-5 border-l-2 border-line pl-4 md:pl-6'

/** Which programme and roles, and of each chosen role what belongs to it; shown without scripts too. */
export function RoleFields(props: RoleFieldsProps) {
  const { options, words, chosen, beside, written } = props
  const [only, ...more] = options.programmes
  const field = (name: keyof RoleWords & string, otherwise = '') => ({
    name,
    label: words[name],
    error: beside(name),
    defaultValue: written(name, otherwise),
  })
  return (
    <div className="group/roles grid gap-5">
      {more.length > 0 ? (
        <SelectInput {...field('programmeId', only?.value)} options={options.programmes} />
      ) : (
        <input type="hidden" name="programmeId" value={only?.value ?? ''} />
      )}
      <CheckboxGroup
        name="role"
        label={words.role}
        choices={options.roles}
        values={chosen}
        error={beside('role')}
      />
      <fieldset className={`${part} group-has-[[value=trainee]:checked]/roles:grid`}>
        <legend className="mb-3 text-lg font-semibold">{words.training}</legend>
        <div className="grid items-end gap-5 sm:grid-cols-2">
          <TextInput {...field('startsOn')} type="date" />
          <TextInput {...field('plannedEndOn')} type="date" />
        </div>
        <TextInput {...field('percent', '100')} inputMode="numeric" className="max-w-28" />
        <SelectInput
          {...field('supervisorId')}
          optional={words.optional}
          options={options.people}
          empty={words.none}
        />
      </fieldset>
      <fieldset className={`${part} group-has-[[value=assessor]:checked]/roles:grid`}>
        <legend className="mb-3 text-lg font-semibold">{words.assessor}</legend>
        <AssessorFields field={field} words={words} workplaces={options.workplaces} />
      </fieldset>
    </div>
  )
}

type AssessorFieldsProps = {
  field: (name: 'title' | 'specialty' | 'workplaceId') => {
    name: string
    label: string
    error: string | undefined
    defaultValue: string
  }
  words: Pick<RoleWords, 'titleHint' | 'none' | 'optional'>
  workplaces: Option[]
}

function AssessorFields({ field, words, workplaces }: AssessorFieldsProps) {
  return (
    <>
      <TextInput {...field('title')} hint={words.titleHint} />
      <TextInput {...field('specialty')} />
      <SelectInput
        {...field('workplaceId')}
        optional={words.optional}
        options={workplaces}
        empty={words.none}
      />
    </>
  )
}
