import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { asAssessor } from '@/app/viewer'
import { Introduction } from '@/components/introduction/introduction'
import { AboutPage } from '@/components/ui/about-page'
import { PageHeading } from '@/components/ui/page-heading'
import { readIntroduction } from '@/data/read-introduction'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('introduction'))('title') }
}

/** For an assessor who is new: what is asked of them, and what becomes of it. */
export default async function IntroductionPage() {
  const [form, t] = await Promise.all([
    readIntroduction(await asAssessor()),
    getTranslations('introduction'),
  ])
  if (!form) notFound()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        title={t('title')}
        lead={t('lead')}
        back={{ href: '/assessor', label: t('back') }}
        about={<AboutPage page="assessor.introduction" />}
      />
      <Introduction form={form} />
    </div>
  )
}
