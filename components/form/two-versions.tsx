import { Button } from '@/components/ui/button'
import { TimeIn } from '@/components/ui/time'
import type { Wording } from '@/components/ui/wording'
import type { Answers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { answerLines } from './answer-lines'

type Version = { answers: Answers; at: Date }
type TwoVersionsProps = {
  address: string
  version: number
  instrument: Instrument
  saved: Version
  parked: Version
  now: Date
  wording: Wording
}

/** Both versions side by side, what differs marked, and a button beneath each. */
export function TwoVersions(props: TwoVersionsProps) {
  const { instrument, saved, parked, now, wording } = props
  const { locale, t } = wording
  const first = answerLines(instrument, saved.answers, locale)
  const second = answerLines(instrument, parked.answers, locale)
  const none = <span className="text-muted">{t('form.versions.none')}</span>
  return (
    <form method="post" action={props.address}>
      <input type="hidden" name="version" value={props.version} />
      <table className="versions">
        <thead>
          <tr>
            <td />
            {(['saved', 'parked'] as const).map((which) => (
              <th key={which} scope="col">
                {t(`form.versions.${which}`)}{' '}
                <TimeIn at={props[which].at} now={now} wording={wording} />
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
                  {differs && <span className="mark">{t('form.versions.differs')}</span>}
                </th>
                <td data-version={t('form.versions.saved')}>{detail || none}</td>
                <td data-version={t('form.versions.parked')}>{other || none}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="acts">
        <Button name="keep" value="saved" variant="secondary">
          {t('form.versions.keepSaved')}
        </Button>
        <Button name="keep" value="parked" variant="secondary">
          {t('form.versions.keepParked')}
        </Button>
      </p>
    </form>
  )
}
