import { getTranslations } from 'next-intl/server'
import type { PersonRecord } from '@/domain/person-record'
import { daysWords } from './days-words'
import { HeldRow } from './held-row'

/** Somebody's own trainings, and those of the doctors whom they supervise. */
export async function TrainingRows({ person }: { person: PersonRecord }) {
  const [t, days] = await Promise.all([getTranslations('person.held'), daysWords(person.now)])
  const open = (trainingId: string, whose?: string) => (
    <a href={`/admin/trainings/${trainingId}`} className="link tap">
      {t('training')}
      {whose && <span className="sr-only"> {whose}</span>}
    </a>
  )
  return (
    <>
      {person.trainings.map(({ id, programme, startsOn, plannedEndOn, percent, state }) => (
        <HeldRow
          key={id}
          title={`${t('trainee')} · ${t(`states.${state}`)}`}
          lines={[programme, `${days(startsOn, plannedEndOn)} · ${t('percent', { percent })}`]}
          links={open(id)}
        />
      ))}
      {person.supervisions.map(({ id, trainingId, trainee, kind, startsOn, endsOn }) => (
        <HeldRow
          key={id}
          title={t(kind, { trainee })}
          lines={[days(startsOn, endsOn)]}
          links={open(trainingId, trainee)}
        />
      ))}
    </>
  )
}
