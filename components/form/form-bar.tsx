import { getTranslations } from 'next-intl/server'
import { Time } from '@/components/ui/time'
import { timeWords } from '@/components/ui/time-words'

type FormBarProps = { rows: number; savedAt: Date | null; now: Date }

/** How far the form has come and where it is kept, always in sight, with the way on. */
export async function FormBar({ rows, savedAt, now }: FormBarProps) {
  const t = await getTranslations('form')
  const words = savedAt && timeWords(savedAt, now)
  return (
    <div className="bar">
      <p>
        <span className="count">{t('of', { of: rows })}</span>
        <span id="status">
          {savedAt ? (
            <>
              {t('status.saved')}{' '}
              {words?.key === 'today' ? words.time : <Time at={savedAt} now={now} />}
            </>
          ) : (
            t('status.notSaved')
          )}
        </span>
      </p>
      <p id="live" role="status" className="sr-only" />
      <button className="button button-primary" name="next" value="check">
        {t('review')}
      </button>
    </div>
  )
}
