import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { asAdministrator } from '@/app/viewer'
import { AboutPage } from '@/components/ui/about-page'
import type { PostedTo } from '@/components/ui/form-state'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readRoleChoices } from '@/data/read-role-choices'
import { RoleForm } from '../role-form'
import { invite } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('person'))('invite.title') }
}

/** Where an administrator invites somebody to be something in a programme. */
export default async function InvitePage({ searchParams }: PageProps<'/admin/people/new'>) {
  const [administrator, { assessor: asked }] = await Promise.all([asAdministrator(), searchParams])
  const assessorId = typeof asked === 'string' ? asked : ''
  const [choices, t] = await Promise.all([
    readRoleChoices(administrator, { assessorId }),
    getTranslations('person'),
  ])
  const { assessor } = choices
  const filled = assessor
    ? Object.fromEntries(Object.entries(assessor).map(([name, value]) => [name, [value]]))
    : {}
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="admin.invite" />}
        title={t('invite.title')}
        lead={t('invite.lead')}
        back={{ href: '/admin/people', label: t('back') }}
      />
      <Panel>
        <RoleForm
          action={invite as PostedTo}
          hidden={{ key: newKey() }}
          choices={choices}
          filled={{ ...filled, ...(assessor && { role: ['assessor'] }) }}
          isNew
        />
      </Panel>
    </div>
  )
}
