import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlainShell } from '@/components/shell/plain-shell'
import { ForgottenForm } from '@/components/sign-in/forgotten-form'
import { ButtonLink } from '@/components/ui/button'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { PostedTo } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { configuration } from '@/configuration'
import { chooseLocale } from '../account/actions'
import { currentLocale } from '../current-locale'
import { askForLink } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.forgotten'))('title') }
}

/** Where a link is asked for by somebody who has forgotten their password; the answer is always the same. */
export default async function ForgottenPasswordPage({
  searchParams,
}: PageProps<'/forgotten-password'>) {
  const isAsked = (await searchParams).asked !== undefined
  const [t, faults] = await Promise.all([getTranslations('account.forgotten'), faultSentences()])
  const language = { locale: await currentLocale(), action: chooseLocale }
  return (
    <PlainShell demo={configuration().demo} language={language}>
      <div className="mx-auto grid max-w-md gap-6">
        <header className="grid gap-2">
          <h1 className="text-3xl">{t(isAsked ? 'asked.title' : 'title')}</h1>
          {!isAsked && <p className="text-muted">{t('lead')}</p>}
        </header>
        {isAsked ? (
          <>
            <Notice tone="done" role="status">
              {t('asked.text')}
            </Notice>
            <p className="measure">{t('asked.nothing')}</p>
            <ButtonLink href="/sign-in" variant="secondary" className="justify-self-start">
              {t('back')}
            </ButtonLink>
          </>
        ) : (
          <>
            <ForgottenForm
              action={askForLink as PostedTo}
              words={{
                email: t('email'),
                submit: t('submit'),
                summary: t('summary'),
                refused: t('refused'),
                faults,
              }}
            />
            <ButtonLink href="/sign-in" variant="quiet" className="justify-self-start">
              {t('back')}
            </ButtonLink>
          </>
        )}
      </div>
    </PlainShell>
  )
}
