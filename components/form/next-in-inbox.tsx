import { ButtonLink } from '@/components/ui/button'
import type { Wording } from '@/components/ui/wording'

type NextInInboxProps = {
  next: { requestId: string; trainee: string } | null
  left: number
  t: Wording['t']
}

/** The way on after one form: to the next that waits, or to an empty inbox. */
export function NextInInbox({ next, left, t }: NextInInboxProps) {
  return (
    <section className="next">
      <h2>{t('form.receipt.nextTitle', { left })}</h2>
      <p className="acts">
        {next && (
          <ButtonLink href={`/assessor/requests/${next.requestId}`} plain>
            {t('form.receipt.next', { trainee: next.trainee })}
          </ButtonLink>
        )}
        <ButtonLink href="/assessor" variant={next ? 'secondary' : 'primary'} plain>
          {t('form.receipt.inbox')}
        </ButtonLink>
      </p>
    </section>
  )
}
