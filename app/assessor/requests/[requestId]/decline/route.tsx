import { z } from 'zod'
import { key, once } from '@/app/post-fields'
import { lightPage, lightPost } from '@/app/light/light-page'
import { newKey } from '@/app/new-key'
import { DeclineForm } from '@/components/form/decline-form'
import { LightHeading } from '@/components/form/light-heading'
import { declineRequest } from '@/data/decline-request'
import { readForm } from '@/data/read-form'
import { faultCodes } from '@/domain/fault-code'
import { maskIdentityNumbers } from '@/domain/identity-number'
import { formAddress } from '../form-address'
import { isOpen } from '../form-state'
import { requestId } from '../posted-fields'
import { forgetTyped, keepTyped, readTyped } from '../typed'
import { declineReason, quickReasons } from './decline-reason'

/** To say that one could not observe; of what one began unasked, to take it back. */
export const GET = lightPage(async ({ assessor, requestId: id, query, wording: { t } }) => {
  const form = await readForm(assessor, id)
  if (!form) return null
  if (!isOpen(form) || form.correcting) return formAddress(id)
  if (form.unasked) return formAddress(id, 'withdraw')
  const title = t('assessor.decline.title')
  const fault = faultCodes.find((code) => code === query.get('reason'))
  const body = (
    <>
      <LightHeading title={title} kicker={form.trainee} lead={t('assessor.decline.lead')} />
      <DeclineForm
        address={formAddress(id, 'decline')}
        actKey={newKey()}
        quick={quickReasons.map((value) => ({
          value,
          label: t(`assessor.decline.quick.${value}`),
        }))}
        chosen={query.get('quick') ?? undefined}
        typed={fault ? await readTyped(id) : ''}
        fault={fault}
        t={t}
      />
    </>
  )
  return { title, body }
})

const posted = z.strictObject({ key, requestId, quick: once.optional(), reason: once })

/** Says that one could not observe, and why. */
export const POST = lightPost(posted, async (assessor, { quick, ...asked }, { t }) => {
  const id = asked.requestId
  const reason = declineReason(t, quick, asked.reason)
  const result = await declineRequest(assessor, { ...asked, reason })
  if (result.ok) {
    await forgetTyped(id)
    return '/assessor?declined'
  }
  if (result.refusal === 'notFound') return null
  if (result.refusal !== 'faulty') return formAddress(id)
  await keepTyped(id, maskIdentityNumbers(asked.reason))
  const code = result.faults?.[0]?.code ?? 'required'
  return formAddress(id, 'decline', { reason: code, quick: quick ?? '' })
})
