import { getTranslations } from 'next-intl/server'
import type { KeptField } from '@/components/admin/kept-field'
import type { TrainingLife } from '@/data/read-training'
import { coversDay, type TrainingStep } from '@/domain/training'
import { likelyDay } from '@/domain/training-step'

/** What a step asks for, with what is likely filled in. */
export async function fieldsOfStep(
  step: TrainingStep,
  training: TrainingLife,
): Promise<KeptField[]> {
  const { start, plannedEnd, today, leaves, otherProgrammes } = training
  const [t, common] = await Promise.all([
    getTranslations('training.step'),
    getTranslations('common'),
  ])
  const leave = leaves.find((each) => coversDay(each, today))
  const day: KeptField = {
    ...{ kind: 'date', name: 'day', label: t(`day.${step}`) },
    value: likelyDay(step, { start, today, leave }),
  }
  const tick = (label: string, hint?: string): KeptField => ({
    ...{ kind: 'tick', name: 'moveEnd', label: t('moveEnd'), value: 'yes' },
    choices: [{ value: 'yes', label, hint }],
  })
  switch (step) {
    case 'pause':
      return [
        day,
        {
          ...{ kind: 'date', name: 'until', label: t('until'), hint: t('untilHint'), value: '' },
          optional: common('optional'),
        },
        tick(t('moveEndPause', { day: plannedEnd }), t('moveEndPauseHint')),
      ]
    case 'resume': {
      if (!leave) return [day]
      const words = leave.to === null ? 'moveEndOpen' : 'moveEndKnown'
      return [day, tick(t(words, { day: plannedEnd }))]
    }
    case 'end':
      return [
        day,
        { kind: 'lines', name: 'reason', label: t('reason'), hint: t('reasonHint'), value: '' },
      ]
    case 'move':
      return [
        {
          ...{ kind: 'select', name: 'toProgrammeId', label: t('programme'), value: '' },
          empty: t('programmeEmpty'),
          options: otherProgrammes.map(({ id, name, region }) => ({
            value: id,
            label: `${name}, ${region}`,
          })),
        },
        day,
        { kind: 'date', name: 'plannedEndOn', label: t('plannedEnd'), value: plannedEnd },
      ]
    default:
      return [day]
  }
}
