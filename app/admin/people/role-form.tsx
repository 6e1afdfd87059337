import { getTranslations } from 'next-intl/server'
import { InviteForm, type InviteFormProps } from '@/components/admin/person/invite-form'
import type { RoleWords } from '@/components/admin/person/role-fields'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { RoleChoices } from '@/data/read-role-choices'
import { givenRoles } from '@/domain/invitation'
import { personRefusals } from './person-words'

type RoleFormProps = Pick<InviteFormProps, 'action' | 'hidden' | 'filled'> & {
  choices: RoleChoices
  /** Somebody new is asked for by name and address. */
  isNew: boolean
}

/** The form that gives somebody roles, in words. */
export async function RoleForm({ choices, isNew, ...form }: RoleFormProps) {
  const [t, faults, refusals, common] = await Promise.all([
    getTranslations('person'),
    faultSentences(),
    personRefusals(),
    getTranslations('common'),
  ])
  const { programmes, workplaces, people } = choices
  const severalRegions = new Set(workplaces.map(({ region }) => region)).size > 1
  const named = (all: { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <InviteForm
      {...form}
      who={isNew ? await whoWords() : null}
      options={{
        programmes: named(programmes),
        people: named(people),
        workplaces: workplaces.map(({ id, name, region }) => ({
          value: id,
          label: severalRegions ? `${name} · ${region}` : name,
        })),
        roles: givenRoles.map((role) => ({
          value: role,
          label: t(`roles.choices.${role}`),
          hint: t(`roles.hints.${role}`),
        })),
      }}
      words={{
        roles: await roleWords(),
        submit: t(isNew ? 'invite.submit' : 'invite.give'),
        after: isNew ? t('invite.mail') : '',
        summary: common('errorSummary'),
        refused: t('refusals.notFound'),
        refusals,
        faults,
      }}
    />
  )
}

const roleKeys = [
  ...(['programmeId', 'role', 'training', 'startsOn', 'plannedEndOn', 'percent'] as const),
  ...(['supervisorId', 'none', 'assessor', 'title', 'titleHint', 'specialty'] as const),
  'workplaceId',
] as const

async function roleWords(): Promise<RoleWords> {
  const [t, common] = await Promise.all([
    getTranslations('person.roles'),
    getTranslations('common'),
  ])
  const words = Object.fromEntries(roleKeys.map((key) => [key, t(key)]))
  return { ...words, optional: common('optional') } as RoleWords
}

async function whoWords() {
  const t = await getTranslations('person.invite')
  return {
    name: t('name'),
    nameHint: t('nameHint'),
    email: t('email'),
    emailHint: t('emailHint'),
    locale: t('locale'),
    locales: (['sv', 'en'] as const).map((value) => ({ value, label: t(`locales.${value}`) })),
  }
}
