import { getTranslations } from 'next-intl/server'
import { faultSentences } from './fault-sentences'
import { OneTextForm, type OneTextFormProps } from './one-text-form'

type OneTextProps = Omit<OneTextFormProps, 'words'> & {
  topic: 'assessment.voiding' | 'assessment.objection' | 'concern'
  /** Another label than the topic's own. */
  label?: string
}

/** The form of one text, with the words of its topic. */
export async function OneText({ topic, label, ...form }: OneTextProps) {
  const [t, common, faults] = await Promise.all([
    getTranslations(topic),
    getTranslations('common'),
    faultSentences(),
  ])
  const words = {
    label: label ?? t('label'),
    hint: t('hint'),
    submit: t('submit'),
    refused: t('refused'),
    summary: common('errorSummary'),
    faults,
  }
  return <OneTextForm {...form} words={words} />
}
