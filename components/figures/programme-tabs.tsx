import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { TabLinks } from '@/components/ui/tab-links'

type ProgrammeTabsProps = {
  path: '/director/coverage' | '/director/programme'
  programmes: { id: string; name: string }[]
  /** The programme that is shown, or null for all. */
  current: string | null
}

/** Which of several led programmes a page is about; nothing where there is one alone. */
export async function ProgrammeTabs({ path, programmes, current }: ProgrammeTabsProps) {
  const t = await getTranslations('director')
  if (programmes.length <= 1) return null
  const tabs = [{ id: null, name: t('allProgrammes') }, ...programmes].map(({ id, name }) => ({
    href: (id === null ? path : `${path}?programme=${id}`) as Route,
    label: name,
    current: id === current,
  }))
  return <TabLinks label={t('programmes')} tabs={tabs} />
}
