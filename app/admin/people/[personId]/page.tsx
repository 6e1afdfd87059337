import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { asAdministrator } from '@/app/viewer'
import { AccountPanel } from '@/components/admin/person/account-panel'
import { PersonNotice } from '@/components/admin/person/person-notice'
import { RolePanel } from '@/components/admin/person/role-panel'
import { AboutPage } from '@/components/ui/about-page'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { readPerson } from '@/data/read-person'
import { AccountActs } from './account-acts'
import { AssessorActs } from './assessor-acts'
import { formOf } from './change-form'

const personOf = cache(async (personId: string) => readPerson(await asAdministrator(), personId))

type Props = PageProps<'/admin/people/[personId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await personOf((await params).personId))?.name }
}

/** One person of the administrator's programmes: the account, and what they are where. */
export default async function PersonPage({ params, searchParams }: Props) {
  const [administrator, { personId }, query] = await Promise.all([
    asAdministrator(),
    params,
    searchParams,
  ])
  const person = await personOf(personId)
  if (!person) notFound()
  const [t, changing] = await Promise.all([
    getTranslations('person'),
    formOf(administrator, person, typeof query.change === 'string' ? query.change : ''),
  ])
  const more = person.hasPerson ? (
    person.account !== 'closed' && (
      <ButtonLink href={`/admin/people/${person.id}/roles`} variant="secondary">
        {t('held.more')}
      </ButtonLink>
    )
  ) : (
    <ButtonLink href={`/admin/people/new?assessor=${person.id}` as Route}>
      {t('invite.submit')}
    </ButtonLink>
  )
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeading
        about={<AboutPage page="admin.person" />}
        title={person.name}
        action={more}
        back={{ href: '/admin/people', label: t('back') }}
      />
      <div className="grid gap-6">
        <PersonNotice person={person} said={query} />
        <RolePanel
          person={person}
          changing={changing?.id === 'name' ? null : changing}
          actsOf={(assessor) => <AssessorActs person={person} assessor={assessor} />}
        />
        <AccountPanel
          person={person}
          form={changing?.id === 'name' && changing.form}
          acts={<AccountActs person={person} />}
        />
      </div>
    </div>
  )
}
