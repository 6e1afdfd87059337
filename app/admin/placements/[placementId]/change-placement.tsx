import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import { placementFields } from '@/components/admin/placement-fields'
import type { PostedTo } from '@/components/ui/form-state'
import type { PlacementToKeep } from '@/data/read-placement'
import { writtenPlacement } from '@/domain/placement-plan'
import { savePlacement } from './actions'

/** The form of a placement, with two buttons that move the whole of it by a week. */
export async function ChangePlacement({ kept, saved }: { kept: PlacementToKeep; saved: string }) {
  const { placement, training, workplaces, lastChange } = kept
  const [t, words, fields] = await Promise.all([
    getTranslations('training.placement'),
    keptWords(),
    placementFields(placement, workplaces, training),
  ])
  const is = t('now', placement)
  const now = lastChange ? t('nowBy', { now: is, name: lastChange.by }) : is
  return (
    <KeptForm
      // Saved, it is drawn anew with what is stored; refused, it keeps what was typed.
      key={saved}
      action={savePlacement as PostedTo}
      hidden={{ key: newKey(), placementId: placement.id, seen: writtenPlacement(placement) }}
      fields={fields}
      others={{
        title: t('shift'),
        buttons: [
          { name: 'weeks', value: '-1', label: t('earlier') },
          { name: 'weeks', value: '1', label: t('later') },
        ],
      }}
      words={{
        ...words,
        submit: t('submit'),
        refused: t('refused'),
        refusals: { changed: t('changed', { now }), notPossible: t('notPossible') },
      }}
    />
  )
}
