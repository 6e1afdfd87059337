import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import type { PostedTo } from '@/components/ui/form-state'
import { Panel } from '@/components/ui/panel'
import type { PlacementToKeep } from '@/data/read-placement'
import { takeAway } from './actions'

/** The way to take a placement away, or why it stays. */
export async function RemovePlacement({ kept }: { kept: PlacementToKeep }) {
  const { placement, training, use } = kept
  const [t, words] = await Promise.all([getTranslations('training.placement'), keptWords()])
  const isUsed = use.forms + use.requests > 0
  return (
    <Panel title={t('remove')}>
      {isUsed ? (
        <p className="measure text-muted">{t('kept', use)}</p>
      ) : (
        <>
          <p className="measure mb-4 text-muted">{t('removeText')}</p>
          <KeptForm
            action={takeAway as PostedTo}
            hidden={{ key: newKey(), placementId: placement.id, trainingId: training.id }}
            fields={[]}
            variant="danger"
            words={{
              ...words,
              submit: t('remove'),
              refused: t('refused'),
              refusals: { inUse: t('inUse'), notPossible: t('notPossible') },
            }}
          />
        </>
      )}
    </Panel>
  )
}
