import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

/** Any number of several. */
export function CheckboxGroup({ values = [], ...group }: ChoiceGroupProps & { values?: string[] }) {
  return <ChoiceGroup type="checkbox" isChosen={(choice) => values.includes(choice)} {...group} />
}
