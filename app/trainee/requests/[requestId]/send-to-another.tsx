import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import type { PostedTo } from '@/components/ui/form-state'
import { RedirectForm } from '@/components/trainee/redirect-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import type { Trainee } from '@/data/access/viewer'
import { readAskableAssessors } from '@/data/read-askable-assessors'
import { candidatesOf, pickerWords, refusalWords } from '../request-words'
import { sendToAnother } from './actions'

type SendToAnotherProps = {
  trainee: Trainee
  requestId: string
  assessorName: string
  /** Shown at once, where nothing else is left to do. */
  open: boolean
  query: string
  now: Date
}

/** The same question, to somebody else: one tap away, open while one searches. */
export async function SendToAnother(props: SendToAnotherProps) {
  const { trainee, requestId, assessorName, open, query, now } = props
  const [t, assessors] = await Promise.all([
    getTranslations('request'),
    readAskableAssessors(trainee),
  ])
  const others = await candidatesOf(
    assessors.filter((each) => each.name !== assessorName),
    now,
  )
  return (
    <Panel>
      <Disclosure summary={t('sendToAnother')} open={open || query !== ''}>
        <p className="measure mb-4 text-muted">
          {t(open ? 'sendReturnedText' : 'sendToAnotherText')}
        </p>
        <RedirectForm
          action={sendToAnother as PostedTo}
          formKey={newKey()}
          requestId={requestId}
          candidates={others}
          query={query}
          words={{
            picker: await pickerWords(t('assessor')),
            chooseAssessor: t('chooseAssessor'),
            send: t('sendToAnother'),
            refusals: await refusalWords(),
          }}
        />
      </Disclosure>
    </Panel>
  )
}
