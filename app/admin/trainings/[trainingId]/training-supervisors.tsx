import { getTranslations } from 'next-intl/server'
import { newKey } from '@/app/new-key'
import { KeptForm } from '@/components/admin/kept-form'
import { keptWords } from '@/components/admin/kept-words'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { PostedTo } from '@/components/ui/form-state'
import { Panel } from '@/components/ui/panel'
import { PlainDate } from '@/components/ui/plain-date'
import type { TrainingLife } from '@/data/read-training'
import { isOver } from '@/domain/training'
import { endSupervisor } from './actions'

/** Who supervises a doctor and when, with the way to add somebody or to end it. */
export async function TrainingSupervisors({ training }: { training: TrainingLife }) {
  const { id, status, supervisors, today, now } = training
  const t = await getTranslations('training.supervisors')
  const add = !isOver(status) && (
    <ButtonLink href={`/admin/trainings/${id}/supervisors/new`} variant="secondary">
      {t('add')}
    </ButtonLink>
  )
  const open = supervisors.filter(({ to }) => to === null || to >= today)
  return (
    <Panel title={t('title')} lead={t('lead')} action={add}>
      {supervisors.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {supervisors.map((each) => (
          <li key={each.id} className="py-3 first:pt-0 last:pb-0">
            <p className="font-semibold">{each.name}</p>
            <p className="text-sm text-muted">
              {t(`kind.${each.kind}`)} · <PlainDate day={each.from} now={now} /> –{' '}
              {each.to === null ? t('openEnd') : <PlainDate day={each.to} now={now} />}
            </p>
          </li>
        ))}
      </ul>
      {open.length > 0 && <Ending supervisors={open} trainingId={id} today={today} />}
    </Panel>
  )
}

type EndingProps = {
  supervisors: TrainingLife['supervisors']
  trainingId: string
  today: string
}

/** One of those who supervise now or will, and their last day; one tap away. */
async function Ending({ supervisors, trainingId, today }: EndingProps) {
  const [t, words] = await Promise.all([getTranslations('training.supervisors'), keptWords()])
  const options = supervisors.map(({ id, name, kind }) => ({
    value: id,
    label: `${name}, ${t(`kind.${kind}`).toLowerCase()}`,
  }))
  const value = options.length === 1 ? (options[0]?.value ?? '') : ''
  return (
    <div className="mt-3 print:hidden">
      <Disclosure summary={t('end')}>
        <KeptForm
          action={endSupervisor as PostedTo}
          hidden={{ key: newKey(), trainingId }}
          fields={[
            {
              ...{ kind: 'select', name: 'supervisionId', label: t('who'), options, value },
              empty: t('choose'),
            },
            { kind: 'date', name: 'day', label: t('day'), value: today },
          ]}
          variant="secondary"
          words={{ ...words, submit: t('save'), refused: t('refused') }}
        />
      </Disclosure>
    </div>
  )
}
