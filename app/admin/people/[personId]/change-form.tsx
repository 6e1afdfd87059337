import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { newKey } from '@/app/new-key'
import {
  type FewField,
  FewFieldsForm,
  type FewFieldsFormProps,
} from '@/components/admin/person/few-fields-form'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { Administrator } from '@/data/access/viewer'
import { readRoleChoices } from '@/data/read-role-choices'
import type { HeldAssessor, HeldMembership, PersonRecord } from '@/domain/person-record'
import { personRefusals } from '../person-words'
import { editAssessor, endRole, rename } from './actions'

/** What the address says is being changed, by its id or as `name`, and the form for it. */
export async function formOf(
  administrator: Administrator,
  person: PersonRecord,
  change: string,
): Promise<{ id: string; form: ReactNode } | null> {
  const { id: page, memberships, assessors, today } = person
  const membership = memberships.find(({ id }) => id === change)
  const assessor = assessors.find(({ id }) => id === change)
  if (change === 'name' && person.mayRename) return { id: change, form: await nameForm(person) }
  if (membership && (membership.endsOn === null || membership.endsOn >= today)) {
    return { id: change, form: await endForm(page, membership, today) }
  }
  if (assessor) {
    const { workplaces } = await readRoleChoices(administrator, {})
    return { id: change, form: await assessorForm(page, assessor, workplaces) }
  }
  return null
}

async function nameForm({ id, name }: PersonRecord) {
  const t = await getTranslations('person')
  const fields = [
    { name: 'name', label: t('account.name'), hint: t('acts.renameHint'), value: name },
  ]
  return draw({ action: rename, page: id, hidden: { personId: id }, fields })
}

async function endForm(page: string, membership: HeldMembership, today: string) {
  const t = await getTranslations('person')
  const { id: membershipId, role, programme, endsOn } = membership
  const fields = [
    {
      name: 'endsOn',
      label: t('acts.endOf', { role: t(`held.${role}`).toLowerCase(), programme }),
      hint: t('acts.endsOnHint'),
      value: endsOn ?? today,
      day: { min: today },
    },
  ]
  return draw({ action: endRole, page, hidden: { page, membershipId }, fields })
}

async function assessorForm(
  page: string,
  assessor: HeldAssessor,
  workplaces: { id: string; name: string }[],
) {
  const t = await getTranslations('person')
  const { id: assessorId, title, specialty, workplaceId } = assessor
  const fields = [
    { name: 'title', label: t('roles.title'), hint: t('acts.editHint'), value: title },
    { name: 'specialty', label: t('roles.specialty'), value: specialty },
    {
      name: 'workplaceId',
      label: t('roles.workplaceId'),
      value: workplaceId ?? '',
      options: workplaces.map(({ id, name }) => ({ value: id, label: name })),
      empty: t('roles.none'),
    },
  ]
  return draw({ action: editAssessor, page, hidden: { page, assessorId }, fields })
}

type Drawn = {
  action: unknown
  page: string
  hidden: Record<string, string>
  fields: FewField[]
}

async function draw({ action, page, hidden, fields }: Drawn) {
  const [t, common, faults, refusals] = await Promise.all([
    getTranslations('person'),
    getTranslations('common'),
    faultSentences(),
    personRefusals(),
  ])
  return (
    <FewFieldsForm
      action={action as FewFieldsFormProps['action']}
      hidden={{ key: newKey(), ...hidden }}
      fields={fields}
      cancel={{ href: `/admin/people/${page}`, label: t('cancel') }}
      words={{
        submit: t('save'),
        summary: common('errorSummary'),
        refused: t('refusals.faulty'),
        refusals,
        faults,
      }}
    />
  )
}
