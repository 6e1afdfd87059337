import { getLocale, getTranslations } from 'next-intl/server'
import { faultSentences } from '@/components/ui/fault-sentences'
import type { PostedTo } from '@/components/ui/form-state'
import { type FormPart, listOf } from '@/domain/form-parts'
import type { Goal } from '@/domain/goal'
import type { Instrument } from '@/domain/instrument'
import { PartForm } from './part-form'
import { shownPart } from './shown-part'

type PartEditorProps = {
  action: PostedTo
  draft: { draftId: string; version: number; form: Instrument; goals: Goal[] }
  part: FormPart
  here: string
}

/** A part of a form to write, with its words. */
export async function PartEditor({ action, draft, part, here }: PartEditorProps) {
  const [locale, t, faults] = await Promise.all([
    getLocale(),
    getTranslations('writing'),
    faultSentences(),
  ])
  const { draftId, version, form, goals } = draft
  return (
    <PartForm
      key={part}
      {...{ action, draftId, version, part, here }}
      blocks={shownPart(form, part, { goals, locale, t })}
      words={{
        faults,
        save: t('act.save'),
        summary: t('refusals.summary'),
        noCode: t('noCode'),
        openNow: t('refusals.openNow'),
        unplaced: t('refusals.unplaced'),
        otherVersion: t('refusals.otherVersion'),
        gone: t('refusals.notFound'),
        add: hasList(part) ? t(`act.add.${part}`) : undefined,
      }}
    />
  )
}

const hasList = (part: FormPart): part is Exclude<FormPart, 'head' | 'levels'> =>
  listOf[part] !== undefined
