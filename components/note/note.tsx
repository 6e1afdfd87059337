import { getTranslations } from 'next-intl/server'
import { faultSentences } from '@/components/ui/fault-sentences'
import { NoteForm, type NoteFormProps } from './note-form'

type NoteProps = Omit<NoteFormProps, 'words'> & { topic: 'talk' | 'meeting.note' }

/** The form of a note, with the words of its topic. */
export async function Note({ topic, ...form }: NoteProps) {
  const [t, common, faults] = await Promise.all([
    getTranslations(topic),
    getTranslations('common'),
    faultSentences(),
  ])
  const words = {
    heldOn: t('heldOn'),
    final: t('final'),
    submit: t('submit'),
    refused: t('refused'),
    summary: common('errorSummary'),
    faults,
  }
  return <NoteForm {...form} words={words} />
}
