import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProgrammePanel } from '@/components/admin/programme-panel'
import { ProgrammeRules } from '@/components/admin/programme-rules'
import { ButtonLink } from '@/components/ui/button'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import { readProgrammes } from '@/data/read-programmes'
import { asAdministrator } from '../../viewer'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin.programmes'))('title') }
}

/** The administrator's programmes: who runs them, how many take part, what is set. */
export default async function ProgrammesPage() {
  const administrator = await asAdministrator()
  const [programmes, t] = await Promise.all([
    readProgrammes(administrator),
    getTranslations('admin.programmes'),
  ])
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.programmes" />}
        title={t('title')}
        lead={t('lead')}
        action={
          <ButtonLink href="/admin/audit" variant="secondary">
            {t('audit')}
          </ButtonLink>
        }
      />
      <div className="grid gap-5 md:gap-6">
        {programmes.map((programme) => (
          <ProgrammePanel key={programme.id} programme={programme} />
        ))}
        <ProgrammeRules />
      </div>
    </>
  )
}
