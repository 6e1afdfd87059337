import { errorId, fieldId } from '@/components/ui/field-id'
import type { Wording } from '@/components/ui/wording'
import type { Fault } from '@/domain/fault-code'
import type { Instrument } from '@/domain/instrument'
import { fieldLabel } from './answer-lines'

type FormFaultsProps = { instrument: Instrument; faults: Fault[]; wording: Wording }

/** What stands between the form and the next step, each line a link to its field. */
export function FormFaults({ instrument, faults, wording: { locale, t } }: FormFaultsProps) {
  if (faults.length === 0) return null
  return (
    <div role="alert" tabIndex={-1} autoFocus id="faults" className="form-faults">
      <h2>{t('common.errorSummary')}</h2>
      <ul>
        {faults.map(({ field, code }) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`}>
              {fieldLabel(instrument, field, locale)}: {t(`faults.${code}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type FieldFaultProps = { field: string; faults: Fault[] } & Pick<Wording, 't'>

/** The same words beside the field itself. */
export function FieldFault({ field, faults, t }: FieldFaultProps) {
  const fault = faults.find((each) => each.field === field)
  if (!fault) return null
  return (
    <p className="field-fault" id={errorId(field)}>
      {t(`faults.${fault.code}`)}
    </p>
  )
}

/** What ties a control to the words of its fault, and to its hint when it has one. */
export function faultProps(field: string, faults: Fault[], hint?: string) {
  if (!faults.some((each) => each.field === field)) return { 'aria-describedby': hint }
  const ids = hint === undefined ? errorId(field) : `${hint} ${errorId(field)}`
  return { 'aria-invalid': true, 'aria-describedby': ids } as const
}
