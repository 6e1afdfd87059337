import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.notFound')
  return { title: t('title') }
}

/** What is not there, or is not for whoever asks: one answer for both. */
export default async function NotFound() {
  const t = await getTranslations('shell')
  return (
    <main id="main" className="lone">
      <p className="lone-name">{t('product')}</p>
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <div className="lone-acts">
        <Link href="/" prefetch={false} className="button button-primary">
          {t('notFound.home')}
        </Link>
      </div>
    </main>
  )
}
