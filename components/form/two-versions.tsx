import './versions.css'
import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { Answers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { answerLines } from './answer-lines'

type Version = { answers: Answers; at: Date }
type TwoVersionsProps = {
  act: (form: FormData) => Promise<void>
  requestId: string
  version: number
  instrument: Instrument
  saved: Version
  parked: Version
  now: Date
}

/** Both versions side by side, what differs marked, and a button beneath each. */
export async function TwoVersions(props: TwoVersionsProps) {
  const { instrument, saved, parked, now } = props
  const [locale, t] = await Promise.all([getLocale(), getTranslations('form.versions')])
  const first = answerLines(instrument, saved.answers, locale)
  const second = answerLines(instrument, parked.answers, locale)
  const none = <span className="text-muted">{t('none')}</span>
  return (
    <form action={props.act}>
      <input type="hidden" name="requestId" value={props.requestId} />
      <input type="hidden" name="version" value={props.version} />
      <table className="versions">
        <thead>
          <tr>
            <td />
            {(['saved', 'parked'] as const).map((which) => (
              <th key={which} scope="col">
                {t(which)} <Time at={props[which].at} now={now} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map(({ field, term, detail }, index) => {
            const other = second[index]?.detail ?? ''
            const differs = detail !== other
            return (
              <tr key={field} className={differs ? 'differs' : undefined}>
                <th scope="row">
                  {term}
                  {differs && <span className="mark">{t('differs')}</span>}
                </th>
                <td data-version={t('saved')}>{detail || none}</td>
                <td data-version={t('parked')}>{other || none}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="acts">
        <Button name="keep" value="saved" variant="secondary">
          {t('keepSaved')}
        </Button>
        <Button name="keep" value="parked" variant="secondary">
          {t('keepParked')}
        </Button>
      </p>
    </form>
  )
}
