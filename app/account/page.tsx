import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlainShell } from '@/components/shell/plain-shell'
import { AboutPage } from '@/components/ui/about-page'
import { Button } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { rolesOf } from '@/data/access/viewer'
import { SignedInShell } from '../signed-in-shell'
import { asReader } from '../viewer'
import { chooseLocale, leave } from './actions'
import { OwnAccount } from './own-account'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

/** One's own account. Whoever has no role is told so here, and whom to ask. */
export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const reader = await asReader()
  const { changed, ended } = await searchParams
  const done = changed !== undefined ? 'changed' : ended !== undefined ? 'ended' : undefined
  const own = <OwnAccount reader={reader} done={done} />
  if (rolesOf(reader).length === 0) {
    const t = await getTranslations('signIn.noRole')
    return (
      <PlainShell language={{ locale: reader.locale, action: chooseLocale }}>
        <h1 className="text-3xl">{t('title', { name: reader.name })}</h1>
        <p className="measure my-4">{t('text')}</p>
        <form action={leave} className="mb-10">
          <Button variant="secondary">{t('leave')}</Button>
        </form>
        {own}
      </PlainShell>
    )
  }
  const t = await getTranslations('account')
  return (
    <SignedInShell>
      <PageHeading title={t('title')} lead={t('lead')} about={<AboutPage page="account.own" />} />
      {own}
    </SignedInShell>
  )
}
