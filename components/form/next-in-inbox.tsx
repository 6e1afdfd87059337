import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'

type NextInInboxProps = { next: { requestId: string; trainee: string } | null; left: number }

/** The way on after one form: to the next that waits, or to an empty inbox. */
export async function NextInInbox({ next, left }: NextInInboxProps) {
  const t = await getTranslations('form.receipt')
  return (
    <section className="next">
      <h2>{t('nextTitle', { left })}</h2>
      <p className="acts">
        {next && (
          <ButtonLink href={`/assessor/requests/${next.requestId}`} plain>
            {t('next', { trainee: next.trainee })}
          </ButtonLink>
        )}
        <ButtonLink href="/assessor" variant={next ? 'secondary' : 'primary'} plain>
          {t('inbox')}
        </ButtonLink>
      </p>
    </section>
  )
}
