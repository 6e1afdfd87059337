import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'

/** What stands behind a link that opens nothing, whatever the reason: what to do instead. */
export async function LinkGone() {
  const t = await getTranslations('account.gone')
  return (
    <>
      <h1 className="text-3xl">{t('title')}</h1>
      <div className="measure grid gap-3">
        <p>{t('text')}</p>
        <p>{t('invited')}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/forgotten-password">{t('ask')}</ButtonLink>
        <ButtonLink href="/sign-in" variant="secondary">
          {t('signIn')}
        </ButtonLink>
      </div>
    </>
  )
}
