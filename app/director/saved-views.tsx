import { getTranslations } from 'next-intl/server'
import { type CohortAddress, viewQuery } from '@/components/cohort/cohort-address'
import { SaveViewForm } from '@/components/cohort/save-view-form'
import { SavedViewLinks } from '@/components/cohort/saved-view-links'
import { SavedViewRemoval } from '@/components/cohort/saved-view-removal'
import { faultSentences } from '@/components/trainee/fault-sentences'
import type { PostedTo } from '@/components/ui/form-state'
import { Disclosure } from '@/components/ui/disclosure'
import type { SavedView } from '@/domain/saved-view'
import { newKey } from '../new-key'
import { keepView, removeView } from './actions'

/** The views that a director has kept: the way to each, and beneath, to keep this one or let one go. */
export async function SavedViews({
  views,
  address,
}: {
  views: SavedView[]
  address: CohortAddress
}) {
  const [t, faults] = await Promise.all([getTranslations('cohort.views'), faultSentences()])
  const query = viewQuery(address)
  return (
    <div className="px-4 pb-4 md:px-6 print:hidden">
      {views.length > 0 && <SavedViewLinks views={views} current={query} />}
      <Disclosure summary={t(views.length > 0 ? 'manage' : 'keep')}>
        <SaveViewForm
          action={keepView as PostedTo}
          formKey={newKey()}
          query={query}
          words={{
            label: t('name'),
            hint: t('hint'),
            submit: t('submit'),
            refusals: { nameTaken: t('nameTaken'), tooWide: t('tooWide') },
            refused: t('refused'),
            faults,
          }}
        />
        {views.length > 0 && <SavedViewRemoval views={views} query={query} remove={removeView} />}
      </Disclosure>
    </div>
  )
}
