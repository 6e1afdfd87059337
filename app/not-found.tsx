import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlainShell } from '@/components/shell/plain-shell'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.notFound')
  return { title: t('title') }
}

export default async function NotFound() {
  const t = await getTranslations('shell.notFound')
  return (
    <PlainShell>
      <PageHeading title={t('title')} lead={t('text')} />
      <ButtonLink href="/" plain>
        {t('home')}
      </ButtonLink>
    </PlainShell>
  )
}
