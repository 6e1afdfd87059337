import { getLocale, getTranslations } from 'next-intl/server'
import { errorId, fieldId } from '@/components/ui/field-id'
import type { Fault } from '@/domain/fault-code'
import type { Instrument } from '@/domain/instrument'
import { fieldLabel } from './answer-lines'

/** What stands between the form and the next step, each line a link to its field. */
export async function FormFaults({
  instrument,
  faults,
}: {
  instrument: Instrument
  faults: Fault[]
}) {
  if (faults.length === 0) return null
  const [locale, t] = await Promise.all([getLocale(), getTranslations()])
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

/** The same words beside the field itself. */
export async function FieldFault({ field, faults }: { field: string; faults: Fault[] }) {
  const fault = faults.find((each) => each.field === field)
  if (!fault) return null
  const t = await getTranslations('faults')
  return (
    <p className="field-fault" id={errorId(field)}>
      {t(fault.code)}
    </p>
  )
}

/** What ties a control to the words of its fault. */
export function faultProps(field: string, faults: Fault[]) {
  if (!faults.some((each) => each.field === field)) return {}
  return { 'aria-invalid': true, 'aria-describedby': errorId(field) } as const
}
