import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { fieldId } from '@/components/ui/field-id'
import type { Instrument } from '@/domain/instrument'
import type { Shortcoming } from '@/domain/publishable'
import { nameOfField } from './shown-part'

type ShortcomingListProps = { draftId: string; form: Instrument; wanting: Shortcoming[] }

/** What a draft still wants, each with the way to where it is put right. */
export async function ShortcomingList({ draftId, form, wanting }: ShortcomingListProps) {
  const t = await getTranslations('writing')
  const words = (each: Shortcoming): string => {
    const what = 'path' in each ? nameOfField(form, each.part, each.path, t) : ''
    switch (each.what) {
      case 'missing':
        return t('check.missing', { what, language: t(`language.${each.locale}`) })
      case 'tooLong':
        return t('check.tooLong', { taps: each.taps, limit: each.limit })
      default:
        return t(`check.${each.what}`, { what })
    }
  }
  return (
    <ul className="grid gap-1">
      {wanting.map((each) => {
        const place = placeOf(each)
        return (
          <li key={`${each.part} ${place} ${each.what}`}>
            <Link
              href={`/admin/forms/drafts/${draftId}?part=${each.part}${place && `#${place}`}`}
              prefetch={false}
              className="link tap"
            >
              {t(`part.${each.part}`)}: {words(each)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

function placeOf(each: Shortcoming): string {
  if (each.what === 'missing') return fieldId(`${each.path}.${each.locale}`)
  if (each.what === 'twice') return fieldId(`${each.path}.sv`)
  return each.what === 'noCode' ? fieldId(each.path) : ''
}
