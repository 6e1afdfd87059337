import { TimeIn } from '@/components/ui/time'
import { timeWords } from '@/components/ui/time-words'
import type { Wording } from '@/components/ui/wording'

type FormBarProps = { rows: number; savedAt: Date | null; now: Date; wording: Wording }

/** How far the form has come and where it is kept, always in sight, with the way on. */
export function FormBar({ rows, savedAt, now, wording }: FormBarProps) {
  const { t } = wording
  const saved = savedAt && timeWords(savedAt, now)
  return (
    <div className="bar">
      <p>
        <span className="count">{t('form.of', { of: rows })}</span>
        <span id="status">
          {savedAt ? (
            <>
              {t('form.status.saved')}{' '}
              {saved?.key === 'today' ? (
                saved.time
              ) : (
                <TimeIn at={savedAt} now={now} wording={wording} />
              )}
            </>
          ) : (
            t('form.status.notSaved')
          )}
        </span>
      </p>
      <p id="live" role="status" className="sr-only" />
      <button className="button button-primary" name="next" value="check">
        {t('form.review')}
      </button>
    </div>
  )
}
