import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { PlainShell } from '@/components/shell/plain-shell'
import { Button } from '@/components/ui/button'
import { rolesOf } from '@/data/access/viewer'
import { landing } from '../landing'
import { asReader } from '../viewer'
import { chooseLocale, leave } from './actions'

/** For somebody who is signed in and has no role: says so, and whom to ask. */
export default async function AccountPage() {
  const reader = await asReader()
  if (rolesOf(reader).length > 0) redirect(landing(reader, undefined))
  const t = await getTranslations('signIn')
  return (
    <PlainShell language={{ locale: reader.locale, action: chooseLocale }}>
      <h1 className="text-3xl">{t('noRole.title', { name: reader.name })}</h1>
      <p className="measure my-4">{t('noRole.text')}</p>
      <form action={leave}>
        <Button variant="secondary">{t('noRole.leave')}</Button>
      </form>
    </PlainShell>
  )
}
