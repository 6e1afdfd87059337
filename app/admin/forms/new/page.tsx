import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { BeginForm } from '@/components/admin/writing/begin-form'
import { AboutPage } from '@/components/ui/about-page'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { PostedTo } from '@/components/ui/form-state'
import { PageHeading } from '@/components/ui/page-heading'
import { readForms } from '@/data/read-forms'
import { readProgrammes } from '@/data/read-programmes'
import { asAdministrator } from '../../../viewer'
import { beginOwnForm } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('writing.new'))('title') }
}

/** A form is begun, with a published one as its pattern. */
export default async function NewFormPage({ searchParams }: PageProps<'/admin/forms/new'>) {
  const [administrator, { from }] = await Promise.all([asAdministrator(), searchParams])
  const [{ forms }, programmes, locale, t, all, common, faults] = await Promise.all([
    readForms(administrator),
    readProgrammes(administrator),
    getLocale(),
    getTranslations('writing.new'),
    getTranslations('admin.forms'),
    getTranslations('common'),
    faultSentences(),
  ])
  const patterns = forms.flatMap(({ name, versions }) =>
    versions.map(({ versionId, number }) => ({
      ...{ value: versionId, label: all('version', { name: name[locale], number }) },
    })),
  )
  const wanted = patterns.find(({ value }) => value === from) ?? patterns[0]
  const regions = new Map(programmes.map(({ regionId, region }) => [regionId, region]))
  return (
    <>
      <PageHeading
        about={<AboutPage page="admin.newForm" />}
        title={t('title')}
        lead={t('lead')}
        back={{ href: '/admin/forms', label: all('title') }}
      />
      <BeginForm
        action={beginOwnForm as PostedTo}
        formKey={newKey()}
        patterns={patterns}
        wanted={wanted?.value ?? ''}
        regions={[...regions].map(([value, label]) => ({ value, label }))}
        words={{
          ...{ pattern: t('pattern'), patternHint: t('patternHint'), begin: t('begin') },
          ...{ nameSv: t('nameSv'), nameEn: t('nameEn') },
          ...{ region: t('region'), regionHint: t('regionHint') },
          ...{ refused: t('refused'), summary: common('errorSummary'), faults },
        }}
      />
    </>
  )
}
