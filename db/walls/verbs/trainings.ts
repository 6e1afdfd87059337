import { addPlacement } from '@/data/add-placement'
import { addWorkplace } from '@/data/add-workplace'
import { appointSupervisor } from '@/data/appoint-supervisor'
import { changePlacement } from '@/data/change-placement'
import { changeTraining } from '@/data/change-training'
import { completeTraining } from '@/data/complete-training'
import { endSupervision } from '@/data/end-supervision'
import { endTraining } from '@/data/end-training'
import { mendWorkplace } from '@/data/mend-workplace'
import { moveTraining } from '@/data/move-training'
import { pauseTraining } from '@/data/pause-training'
import { removePlacement } from '@/data/remove-placement'
import { resumeTraining } from '@/data/resume-training'
import { startTraining } from '@/data/start-training'
import { newId } from '../../new-id'
import type { Strangers } from './strangers'
import type { Target } from './target'
import type { Try } from './try'

const asStranger =
  (
    act: (administrator: Strangers['administrator'], target: Target & { key: string }) => unknown,
  ): Try =>
  (target, { administrator }) => [Promise.resolve(act(administrator, { ...target, key: newId() }))]

const stepOf = ({ ward, key }: Target & { key: string }, day: string) => ({
  key,
  trainingId: ward.trainee.trainingId,
  day,
})
const placed = ({ ward }: Target) => ({
  workplaceId: ward.workplaceId,
  from: '2026-01-12',
  to: '2026-12-31',
  planned: 2,
})

/** What an administrator of another programme gets who reaches after a training of the target's. */
export const trainings: Record<string, Try> = {
  'add-placement': asStranger((administrator, target) =>
    addPlacement(administrator, {
      ...{ ...placed(target), from: '2027-01-01', to: '2027-01-05', key: target.key },
      trainingId: target.ward.trainee.trainingId,
    }),
  ),
  'add-workplace': asStranger((administrator, { key, ward: { regionId } }) =>
    addWorkplace(administrator, { key, regionId, name: newId(), specialty: 'Akutsjukvård' }),
  ),
  'appoint-supervisor': asStranger((administrator, { key, ward }) =>
    appointSupervisor(administrator, {
      ...{ key, kind: 'placement', from: '2026-02-01', to: null },
      trainingId: ward.trainee.trainingId,
      personId: ward.assessor.personId,
    }),
  ),
  'change-placement': asStranger((administrator, target) => {
    const { workplaceId, from, to, planned } = placed(target)
    return changePlacement(administrator, {
      ...{ key: target.key, placementId: target.ward.placementId, workplaceId, from, planned },
      to: '2026-12-30',
      seen: `${workplaceId} ${from} ${to} ${planned}`,
    })
  }),
  'change-training': asStranger((administrator, { key, ward }) =>
    changeTraining(administrator, {
      ...{ key, startsOn: '2026-01-12', plannedEndOn: '2027-02-01', percent: 100 },
      trainingId: ward.trainee.trainingId,
      seen: '2026-01-12 2027-01-12 100',
    }),
  ),
  'complete-training': asStranger((administrator, target) =>
    completeTraining(administrator, stepOf(target, '2026-02-01')),
  ),
  'end-supervision': asStranger((administrator, { key, supervisionId }) =>
    endSupervision(administrator, { key, supervisionId, day: '2026-02-01' }),
  ),
  'end-training': asStranger((administrator, target) =>
    endTraining(administrator, { ...stepOf(target, '2026-02-01'), reason: 'Inte min.' }),
  ),
  'mend-workplace': asStranger((administrator, { key, ward: { workplaceId }, workplaceSeen }) =>
    mendWorkplace(administrator, {
      ...{ key, workplaceId, seen: workplaceSeen, name: newId() },
      ...{ specialty: 'Akutsjukvård', closedOn: '' },
    }),
  ),
  'move-training': asStranger((administrator, target) =>
    moveTraining(administrator, {
      ...stepOf(target, '2026-02-01'),
      toProgrammeId: administrator.administeredProgrammeIds[0] ?? '',
      plannedEndOn: '2027-02-01',
    }),
  ),
  'pause-training': asStranger((administrator, target) =>
    pauseTraining(administrator, {
      ...stepOf(target, '2026-02-01'),
      ...{ until: '2026-02-02', moveEnd: true },
    }),
  ),
  'remove-placement': asStranger((administrator, { key, emptyPlacementId }) =>
    removePlacement(administrator, { key, placementId: emptyPlacementId }),
  ),
  'resume-training': asStranger((administrator, target) =>
    resumeTraining(administrator, { ...stepOf(target, '2026-02-01'), moveEnd: false }),
  ),
  'start-training': asStranger((administrator, target) =>
    startTraining(administrator, stepOf(target, '2026-02-01')),
  ),
}
