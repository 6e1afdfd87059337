import { getLocale, getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import type { Instrument, TextOption, Words } from '@/domain/instrument'
import { FormGoals, type OfficialGoals } from './form-goals'
import { FormScale } from './form-scale'

type FormDefinitionProps = { form: Instrument; goals: OfficialGoals }

/** A whole form as it is worded, part by part, in the order of the paper. */
export async function FormDefinition({ form, goals }: FormDefinitionProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('admin.form')])
  const lines = (words: Words[]) => words.map((each) => each[locale]).join('\n')
  const labels = (options: { label: Words }[]) => lines(options.map((each) => each.label))
  const textOf = ({ label, hint }: TextOption) =>
    hint ? `${label[locale]} (${hint[locale]})` : label[locale]
  const { header, difficulty, focus, context } = form
  return (
    <div className="grid gap-5 md:gap-6">
      <Panel title={t('head')}>
        <SummaryList
          rows={[
            { term: t('titles'), detail: lines(form.titles) },
            ...(form.introduction
              ? [{ term: t('introduction'), detail: form.introduction[locale] }]
              : []),
            {
              term: t('fields'),
              detail: lines([header.trainee, header.assessor, header.date, context.heading]),
            },
            { term: difficulty.heading[locale], detail: labels(difficulty.options) },
            { term: focus.heading[locale], detail: labels(focus.options) },
            { term: t('required'), detail: lines(required(form)) || t('requiredNone') },
          ]}
        />
      </Panel>
      <Panel title={form.goals.heading[locale]} lead={t('goalsLead')} flush>
        <FormGoals form={form} goals={goals} />
      </Panel>
      <Panel title={form.scale.heading[locale]} flush>
        <FormScale scale={form.scale} />
      </Panel>
      <Panel title={t('rows')}>
        <SummaryList
          rows={[
            { term: t('rated'), detail: labels(form.areas) },
            { term: t('notALevel'), detail: form.scale.notObserved[locale] },
            { term: t('texts'), detail: form.texts.map(textOf).join('\n') },
            { term: t('plan'), detail: form.plan.heading[locale] },
          ]}
        />
      </Panel>
    </div>
  )
}

// What a form asks for besides that which every form does.
function required({ context, goals, texts }: Instrument): Words[] {
  return [
    ...(context.required ? [context.heading] : []),
    ...(goals.required ? [goals.heading] : []),
    ...texts.filter((text) => text.required).map(({ label }) => label),
  ]
}
