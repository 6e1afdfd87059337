import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asAdministrator } from '@/app/viewer'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readPerson } from '@/data/read-person'
import { readRoleChoices } from '@/data/read-role-choices'
import { RoleForm } from '../../role-form'
import { giveMore } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('person'))('held.more') }
}

/** Where somebody who is here already is given another role. */
export default async function GiveRolesPage({
  params,
}: PageProps<'/admin/people/[personId]/roles'>) {
  const [administrator, { personId }] = await Promise.all([asAdministrator(), params])
  const [person, choices, t] = await Promise.all([
    readPerson(administrator, personId),
    readRoleChoices(administrator, {}),
    getTranslations('person'),
  ])
  if (!person?.hasPerson) notFound()
  const { name, id } = person
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="admin.invite" />}
        title={t('invite.titleTo', { name })}
        back={{ href: `/admin/people/${id}`, label: name }}
      />
      <Panel>
        <RoleForm
          action={giveMore as PostedTo}
          hidden={{ key: newKey(), personId: id }}
          choices={choices}
          filled={{}}
          isNew={false}
        />
      </Panel>
    </div>
  )
}
