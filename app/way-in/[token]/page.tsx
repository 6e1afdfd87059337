import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { chooseLocale } from '@/app/account/actions'
import { currentLocale } from '@/app/current-locale'
import { newKey } from '@/app/new-key'
import { PlainShell } from '@/components/shell/plain-shell'
import { ChoosePasswordForm } from '@/components/sign-in/choose-password-form'
import { LinkGone } from '@/components/sign-in/link-gone'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { PostedTo } from '@/components/ui/form-state'
import { configuration } from '@/configuration'
import { visitor } from '@/data/access/viewer'
import { readWayIn } from '@/data/read-way-in'
import { choose } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.wayIn'))('title'), robots: { index: false } }
}

/** What an invitation's or a forgotten password's mail leads to. Opening it changes nothing. */
export default async function WayInPage({ params }: PageProps<'/way-in/[token]'>) {
  const { token } = await params
  const [wayIn, t, faults, locale] = await Promise.all([
    readWayIn(visitor, token),
    getTranslations('account'),
    faultSentences(),
    currentLocale(),
  ])
  const language = { locale, action: chooseLocale, page: `/way-in/${token}` }
  return (
    <PlainShell demo={configuration().demo} language={language}>
      <div className="mx-auto grid max-w-md gap-6">
        {wayIn ? (
          <>
            <header className="grid gap-2">
              <h1 className="text-3xl">
                {t(`wayIn.${wayIn.purpose}.title`, { name: wayIn.name })}
              </h1>
              <p className="text-muted">
                {t(`wayIn.${wayIn.purpose}.lead`, { programme: wayIn.programme ?? '' })}
              </p>
            </header>
            <p className="measure">
              {t.rich('wayIn.address', {
                address: () => <strong className="block wrap-anywhere">{wayIn.address}</strong>,
              })}
            </p>
            <ChoosePasswordForm
              action={choose as PostedTo}
              hidden={{ key: newKey(), token }}
              username={wayIn.address}
              words={{
                label: t('password.new'),
                hint: t('password.hint'),
                show: t('password.show'),
                hide: t('password.hide'),
                submit: t('wayIn.submit'),
                summary: t('wayIn.summary'),
                refused: t('wayIn.refused'),
                faults,
              }}
            />
          </>
        ) : (
          <LinkGone />
        )}
      </div>
    </PlainShell>
  )
}
