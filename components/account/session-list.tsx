import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { OwnSession } from '@/domain/own-session'

type SessionListProps = {
  sessions: OwnSession[]
  now: Date
  newKey: () => string
  end: (form: FormData) => Promise<void>
}

/** Where one is logged in just now, each with the way to end it. */
export async function SessionList({ sessions, now, newKey, end }: SessionListProps) {
  const t = await getTranslations('account.sessions')
  const others = sessions.filter(({ current }) => !current)
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map(({ handle, device, madeAt, seenAt, current }) => (
          <li
            key={handle}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
          >
            <div className="grid gap-0.5">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {device ?? t('unknown')}
                {current && <Badge>{t('current')}</Badge>}
              </p>
              <p className="text-sm text-muted">
                {t('began')} <Time at={madeAt} now={now} />
                {!current && (
                  <>
                    {' · '}
                    {t('seen')} <Time at={seenAt} now={now} />
                  </>
                )}
              </p>
            </div>
            {!current && (
              <EndForm end={end} formKey={newKey()} which={handle}>
                {t('end')}
                <span className="sr-only"> {device ?? t('unknown')}</span>
              </EndForm>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <EndForm end={end} formKey={newKey()} which="others">
          {t('endOthers')}
        </EndForm>
      )}
    </>
  )
}

type EndFormProps = {
  end: SessionListProps['end']
  formKey: string
  which: string
  children: React.ReactNode
}

function EndForm({ end, formKey, which, children }: EndFormProps) {
  return (
    <form action={end}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="which" value={which} />
      <Button variant="secondary">{children}</Button>
    </form>
  )
}
