import { getTranslations } from 'next-intl/server'

/** What the product is, and the one rule for everything that is written in it. */
export async function ShellFooter() {
  const t = await getTranslations('shell')
  return (
    <footer className="mt-16 border-t border-line print:hidden">
      <div className="page flex flex-wrap justify-between gap-x-8 gap-y-1 py-6 text-sm text-muted">
        <p>{t('footer')}</p>
        <p>{t('footerPatient')}</p>
      </div>
    </footer>
  )
}
