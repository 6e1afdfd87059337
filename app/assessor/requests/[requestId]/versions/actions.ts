'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { assessorAction, once } from '@/app/form-action'
import { chooseDraft } from '@/data/choose-draft'
import { formAddress } from '../form-address'
import { draftVersion, requestId } from '../posted-fields'
import { doesNotExist } from '@/app/does-not-exist'

/** Goes on with one of two versions that were written at the same time. */
export const chooseVersion = assessorAction(
  z.strictObject({
    requestId,
    version: draftVersion,
    keep: once.pipe(z.enum(['saved', 'parked'])),
  }),
  async (assessor, choice) => {
    const result = await chooseDraft(assessor, choice)
    if (!result.ok && result.refusal === 'notFound') return doesNotExist()
    redirect(formAddress(choice.requestId, undefined, result.ok ? { chosen: '' } : {}, 'main'))
  },
)
