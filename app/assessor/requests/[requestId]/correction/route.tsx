import { z } from 'zod'
import { lightPage, lightPost } from '@/app/light/light-page'
import { discardCorrection } from '@/data/discard-correction'
import { readForm } from '@/data/read-form'
import { formAddress } from '../form-address'
import { requestId } from '../posted-fields'

/** A correction is written where the form is. */
export const GET = lightPage(async ({ assessor, requestId: id }) =>
  (await readForm(assessor, id)) ? formAddress(id) : null,
)

/** Leaves a signed form as it is. */
export const POST = lightPost(z.strictObject({ requestId }), async (assessor, asked) => {
  await discardCorrection(assessor, asked.requestId)
  return formAddress(asked.requestId, 'receipt')
})
