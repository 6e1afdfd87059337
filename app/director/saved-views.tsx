import { getTranslations } from 'next-intl/server'
import { type CohortAddress, readViewQuery, viewQuery } from '@/components/cohort/cohort-address'
import { SaveViewForm } from '@/components/cohort/save-view-form'
import { SavedViewLinks } from '@/components/cohort/saved-view-links'
import { SavedViewRemoval } from '@/components/cohort/saved-view-removal'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { PostedTo } from '@/components/ui/form-state'
import { Disclosure } from '@/components/ui/disclosure'
import type { SavedView } from '@/domain/saved-view'
import { newKey } from '../new-key'
import { keepView, removeView } from './actions'

type SavedViewsProps = { views: SavedView[]; led: string[]; address: CohortAddress }

/** The views that a director has kept: the way to each, and beneath, to keep this one or let one go. */
export async function SavedViews({ views, led, address }: SavedViewsProps) {
  const [t, faults] = await Promise.all([getTranslations('cohort.views'), faultSentences()])
  const query = viewQuery(address)
  // A view of a programme that one leads no longer leads nowhere; it can still be let go.
  const open = views.filter((view) => {
    const { programme } = readViewQuery(view.query)
    return programme === null || led.includes(programme)
  })
  return (
    <div className="px-4 pb-4 md:px-6 print:hidden">
      {open.length > 0 && <SavedViewLinks views={open} current={query} />}
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
