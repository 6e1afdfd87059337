import { FocusOnArrival } from '@/components/ui/focus-on-arrival'
import { Notice } from '@/components/ui/notice'
import type { SettingsWords } from './settings-words'

type SettingsRefusalProps = { refusal: string | undefined; words: SettingsWords }

/** Why nothing was saved, when it is no fault of a field. */
export function SettingsRefusal({ refusal = '', words }: SettingsRefusalProps) {
  const { conflict, refusals } = words
  const isConflict = refusal === 'changedMeanwhile'
  if (!isConflict && !refusals[refusal]) return null
  return (
    // Without scripts the browser itself moves focus here.
    <div tabIndex={-1} autoFocus role="alert">
      <FocusOnArrival />
      <Notice tone="attention" title={isConflict ? conflict.title : undefined}>
        {isConflict ? conflict.text : refusals[refusal]}
      </Notice>
    </div>
  )
}
