import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import type { KeptField } from '@/components/admin/kept-field'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import type { PostedTo } from '@/components/ui/form-state'
import type { SupervisorChoice } from '@/data/read-supervisor-candidates'
import { coversDay } from '@/domain/training'
import { supervisionKinds } from '@/domain/supervision'
import { addSupervisor } from './actions'

/** One of those who were found, as what, and from when. */
export async function AppointForm({ choice }: { choice: SupervisorChoice }) {
  const { training, candidates, total } = choice
  const { id: trainingId, start, today, supervisors } = training
  const [t, kinds, common, words] = await Promise.all([
    getTranslations('training.appoint'),
    getTranslations('training.supervisors.kind'),
    getTranslations('common'),
    keptWords(),
  ])
  const hasMain = supervisors.some((each) => each.kind === 'main' && coversDay(each, today))
  const shown = candidates.length
  const fields: KeptField[] = [
    {
      ...{ kind: 'radio', name: 'personId', label: t('person') },
      value: shown === 1 ? (candidates[0]?.personId ?? '') : '',
      hint: total > shown ? t('more', { shown, total }) : undefined,
      choices: candidates.map(({ personId, name, roles }) => ({
        value: personId,
        label: name,
        hint: roles.map((role) => t(`role.${role}`)).join(', '),
      })),
    },
    {
      ...{ kind: 'radio', name: 'kind', label: t('kind'), value: hasMain ? 'placement' : 'main' },
      choices: supervisionKinds.map((kind) => ({ value: kind, label: kinds(kind) })),
    },
    { kind: 'date', name: 'from', label: t('from'), value: start > today ? start : today },
    { kind: 'date', name: 'to', label: t('to'), value: '', optional: common('optional') },
  ]
  return (
    <KeptForm
      action={addSupervisor as PostedTo}
      hidden={{ key: newKey(), trainingId }}
      fields={fields}
      words={{ ...words, submit: t('submit'), refused: t('refused') }}
    />
  )
}
