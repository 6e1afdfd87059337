import { getTranslations } from 'next-intl/server'
import type { PersonRecord } from '@/domain/person-record'
import { ChangeForm, ChangeLink, type Changing } from './change-link'
import { daysWords } from './days-words'
import { HeldRow } from './held-row'

type MembershipRowsProps = { person: PersonRecord; changing: Changing | null }

/** Which programmes somebody leads or administers, and until when. */
export async function MembershipRows({ person, changing }: MembershipRowsProps) {
  const [t, days] = await Promise.all([getTranslations('person'), daysWords(person.now)])
  return person.memberships.map(({ id, role, programme, startsOn, endsOn }) => {
    const goesOn = endsOn === null || endsOn >= person.today
    const what = `${t(`held.${role}`)}, ${programme}`
    return (
      <HeldRow
        key={id}
        title={t(`held.${role}`)}
        lines={[programme, days(startsOn, endsOn)]}
        links={goesOn && <ChangeLink page={person.id} id={id} label={t('acts.end')} what={what} />}
      >
        <ChangeForm changing={changing} id={id} />
      </HeldRow>
    )
  })
}
