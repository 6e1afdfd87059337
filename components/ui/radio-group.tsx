import { ChoiceGroup, type ChoiceGroupProps } from './choice-group'

/** One of several; nothing is chosen unless `value` says so. */
export function RadioGroup({ value, ...group }: ChoiceGroupProps & { value?: string }) {
  return <ChoiceGroup type="radio" isChosen={(choice) => choice === value} {...group} />
}
