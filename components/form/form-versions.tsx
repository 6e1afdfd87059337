import { Button } from '@/components/ui/button'
import { TimeIn } from '@/components/ui/time'
import { timeWords } from '@/components/ui/time-words'
import type { Wording } from '@/components/ui/wording'
import type { Answers } from '@/domain/answers'
import type { Instrument } from '@/domain/instrument'
import { answerLines } from './answer-lines'

type Version = { answers: Answers; at: Date }
type FormVersionsProps = {
  address: string
  version: number
  instrument: Instrument
  saved: Version
  parked: (Version & { window: string })[]
  now: Date
  wording: Wording
}

/** All versions side by side, what differs marked, and a button for each. */
export function FormVersions(props: FormVersionsProps) {
  const { parked, now, wording } = props
  const { t } = wording
  const others = parked.map(({ window, ...version }) => ({
    ...version,
    name: window,
    heading: t('form.versions.parked'),
    keep: t('form.versions.keepParked', { time: timeWords(version.at, now).time }),
  }))
  const saved = {
    ...props.saved,
    name: 'saved',
    heading: t('form.versions.saved'),
    keep: t('form.versions.keepSaved'),
  }
  return (
    <form method="post" action={props.address}>
      <input type="hidden" name="version" value={props.version} />
      {parked.map(({ window }) => (
        <input key={window} type="hidden" name="shown" value={window} />
      ))}
      <VersionTable {...props} versions={[saved, ...others]} />
      <p className="acts">
        {[saved, ...others].map(({ name, keep }) => (
          <Button key={name} name="keep" value={name} variant="secondary">
            {keep}
          </Button>
        ))}
      </p>
    </form>
  )
}

type Shown = Version & { name: string; heading: string }
type VersionTableProps = Pick<FormVersionsProps, 'instrument' | 'now' | 'wording'>

function VersionTable({
  versions,
  instrument,
  now,
  wording,
}: VersionTableProps & { versions: Shown[] }) {
  const { locale, t } = wording
  const lines = versions.map(({ answers }) => answerLines(instrument, answers, locale))
  const [first = []] = lines
  return (
    <table className="versions">
      <thead>
        <tr>
          <td />
          {versions.map(({ name, heading, at }) => (
            <th key={name} scope="col">
              {heading} <TimeIn at={at} now={now} wording={wording} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map(({ field, term, detail }, row) => {
          const details = lines.map((answers) => answers[row]?.detail ?? '')
          const differs = details.some((other) => other !== detail)
          return (
            <tr key={field} className={differs ? 'differs' : undefined}>
              <th scope="row">
                {term}
                {differs && <span className="mark">{t('form.versions.differs')}</span>}
              </th>
              {versions.map(({ name, heading, at }, column) => (
                <td key={name} data-version={`${heading} ${timeWords(at, now).time}`}>
                  {details[column] || <span className="text-muted">{t('form.versions.none')}</span>}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
