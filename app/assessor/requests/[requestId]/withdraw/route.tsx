import { z } from 'zod'
import { key } from '@/app/post-fields'
import { lightPage, lightPost } from '@/app/light/light-page'
import { newKey } from '@/app/new-key'
import { LightHeading } from '@/components/form/light-heading'
import { Button } from '@/components/ui/button'
import { readForm } from '@/data/read-form'
import { withdrawRequest } from '@/data/withdraw-request'
import { formAddress } from '../form-address'
import { isOpen } from '../form-state'
import { requestId } from '../posted-fields'

/** To take back an assessment that one began unasked. */
export const GET = lightPage(async ({ assessor, requestId: id, wording: { t } }) => {
  const form = await readForm(assessor, id)
  if (!form) return null
  if (!isOpen(form) || form.correcting || !form.unasked) return formAddress(id)
  const title = t('assessor.withdraw.title')
  const body = (
    <form method="post" action={formAddress(id, 'withdraw')}>
      <LightHeading title={title} kicker={form.trainee} lead={t('assessor.withdraw.lead')} />
      <input type="hidden" name="key" value={newKey()} />
      <Button variant="danger">{t('assessor.withdraw.submit')}</Button>
    </form>
  )
  return { title, body }
})

/** Takes it back. */
export const POST = lightPost(z.strictObject({ key, requestId }), async (assessor, asked) => {
  const result = await withdrawRequest(assessor, asked)
  if (result.ok) return '/assessor?withdrawn'
  return result.refusal === 'notFound' ? null : formAddress(asked.requestId)
})
