import { getTranslations } from 'next-intl/server'
import type { PlannedPlacement } from '@/domain/placement-plan'
import type { KeptField } from './kept-field'

type Workplace = { id: string; name: string; closedOn: string | null }

/** What is asked of a placement, new or old. */
export async function placementFields(
  written: Omit<PlannedPlacement, 'planned'> & { planned: number },
  workplaces: Workplace[],
  training: { start: string; plannedEnd: string },
): Promise<KeptField[]> {
  const t = await getTranslations('training.placement')
  const options = workplaces.map(({ id, name, closedOn }) => ({
    value: id,
    label: closedOn === null ? name : t('closing', { name, day: closedOn }),
  }))
  const { start, plannedEnd: end } = training
  return [
    {
      ...{ kind: 'select', name: 'workplaceId', label: t('workplace'), options },
      ...{ empty: t('workplaceEmpty'), value: written.workplaceId },
    },
    {
      ...{ kind: 'date', name: 'from', label: t('from'), value: written.from },
      hint: t('within', { start, end }),
    },
    { kind: 'date', name: 'to', label: t('to'), value: written.to },
    { kind: 'number', name: 'planned', label: t('planned'), value: String(written.planned) },
  ]
}
