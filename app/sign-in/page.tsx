import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { PlainShell } from '@/components/shell/plain-shell'
import { DemoLogIns } from '@/components/sign-in/demo-log-ins'
import { SignInForm } from '@/components/sign-in/sign-in-form'
import { Notice } from '@/components/ui/notice'
import { configuration } from '@/configuration'
import { chooseLocale } from '../account/actions'
import { currentLocale } from '../current-locale'
import { landing } from '../landing'
import { currentReader } from '../viewer'
import { enter } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

/** The way in. Whoever is in already goes straight on. */
export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, signedOut } = await searchParams
  const wanted = typeof next === 'string' ? next : undefined
  const reader = await currentReader()
  if (reader) redirect(landing(reader, wanted))

  const t = await getTranslations('signIn')
  const { demo } = configuration()
  return (
    <PlainShell demo={demo} language={{ locale: await currentLocale(), action: chooseLocale }}>
      <div className="mx-auto grid max-w-md gap-6">
        <header className="grid gap-2">
          <h1 className="text-3xl">{t('title')}</h1>
          <p className="text-muted">{t('lead')}</p>
        </header>
        {signedOut !== undefined && <Notice>{t('signedOut')}</Notice>}
        {wanted && signedOut === undefined && <Notice>{t('goOn')}</Notice>}
        <SignInForm
          action={enter}
          next={wanted}
          forgotten={
            <Link
              href="/forgotten-password"
              prefetch={false}
              className="link tap justify-self-start"
            >
              {t('forgotten')}
            </Link>
          }
          words={{
            email: t('email'),
            password: t('password'),
            submit: t('submit'),
            wrong: t('faults.wrong'),
            tooMany: t('faults.tooMany'),
            required: t('faults.required'),
            summary: t('faults.summary'),
          }}
        />
        {demo && <DemoLogIns action={enter} next={wanted} />}
      </div>
    </PlainShell>
  )
}
