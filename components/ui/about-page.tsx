import type { Messages } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Icon } from './icon'

type Pages = Omit<Messages['help'], 'about' | 'part'>
type HelpedPage = {
  [Role in keyof Pages]: `${Role}.${string & keyof Pages[Role]}`
}[keyof Pages]

/** What a page shows, how its figures are counted and who else sees it, one tap from its heading. */
export async function AboutPage({ page }: { page: HelpedPage }) {
  const t = await getTranslations('help')
  return (
    <details className="group mt-1 print:hidden">
      <summary className="tap list-none gap-1.5 text-sm text-accent hover:underline [&::-webkit-details-marker]:hidden">
        <Icon name="info" />
        {t('about')}
      </summary>
      <dl className="measure grid gap-3 rounded-md border-l-4 border-accent bg-accent-tint px-4 py-3 text-sm">
        {(['shows', 'counts', 'readers'] as const).map((part) => (
          <div key={part}>
            <dt className="font-semibold">{t(`part.${part}`)}</dt>
            <dd>{t(`${page}.${part}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
