import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { asAdministrator } from '@/app/viewer'
import { SearchForm } from '@/components/admin/search-form'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readSupervisorCandidates } from '@/data/read-supervisor-candidates'
import { coversDay, isOver } from '@/domain/training'
import { AppointForm } from './appoint-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('training.appoint'))('title') }
}

const address = z.object({ q: z.string().trim().max(100).catch('') })

type Props = PageProps<'/admin/trainings/[trainingId]/supervisors/new'>

/** Who shall supervise a doctor: somebody known in the programme, found by name. */
export default async function NewSupervisorPage({ params, searchParams }: Props) {
  const administrator = await asAdministrator()
  const [{ trainingId }, query] = await Promise.all([params, searchParams])
  const { q } = address.parse(query)
  const [choice, t] = await Promise.all([
    readSupervisorCandidates(administrator, { trainingId, search: q }),
    getTranslations('training.appoint'),
  ])
  if (!choice || isOver(choice.training.state)) notFound()
  const { training, candidates } = choice
  const page = `/admin/trainings/${trainingId}` as Route
  const main = training.supervisors
    .filter((each) => each.kind === 'main' && coversDay(each, training.today))
    .map(({ name }) => name)
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="admin.training" />}
        title={t('title')}
        back={{ href: page, label: training.name }}
      />
      <div className="grid gap-5 md:gap-6">
        {main.length > 0 && <Notice>{t('now', { names: main.join(', ') })}</Notice>}
        <Panel title={t('find')} lead={t('personHint')} flush>
          <SearchForm action={`${page}/supervisors/new` as Route} label={t('search')} search={q} />
          <div className="px-4 pb-5 md:px-6">
            {candidates.length === 0 ? (
              <p className="text-muted">{t('none')}</p>
            ) : (
              <AppointForm choice={choice} />
            )}
          </div>
        </Panel>
      </div>
    </div>
  )
}
