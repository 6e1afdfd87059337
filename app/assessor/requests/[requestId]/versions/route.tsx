import { z } from 'zod'
import { once, several } from '@/app/post-fields'
import { lightPage, lightPost } from '@/app/light/light-page'
import { LightHeading } from '@/components/form/light-heading'
import { FormVersions } from '@/components/form/form-versions'
import { chooseDraft } from '@/data/choose-draft'
import { readForm } from '@/data/read-form'
import { formAddress } from '../form-address'
import { isOpen } from '../form-state'
import { draftVersion, requestId } from '../posted-fields'

/** Versions of one form, written at the same time: all shown, one to be chosen. */
export const GET = lightPage(async ({ assessor, requestId: id, wording }) => {
  const form = await readForm(assessor, id)
  if (!form) return null
  const { instrument, trainee, answers, version, parked, savedAt, now } = form
  if (!isOpen(form) || parked.length === 0 || !savedAt) return formAddress(id)
  const { locale, t } = wording
  const title = t('form.versions.title')
  const body = (
    <>
      <LightHeading
        kicker={`${instrument.name[locale]} · ${trainee}`}
        title={title}
        lead={t('form.versions.lead')}
      />
      <FormVersions
        address={formAddress(id, 'versions')}
        version={version}
        instrument={instrument}
        saved={{ answers, at: savedAt }}
        parked={parked}
        now={now}
        wording={wording}
      />
    </>
  )
  return { title, body }
})

const choice = z.strictObject({
  requestId,
  version: draftVersion,
  shown: several,
  keep: once,
})

/** Goes on with one of them. */
export const POST = lightPost(choice, async (assessor, chosen) => {
  const result = await chooseDraft(assessor, chosen)
  if (!result.ok && result.refusal === 'notFound') return null
  return formAddress(chosen.requestId, undefined, result.ok ? { chosen: '' } : {}, 'main')
})
