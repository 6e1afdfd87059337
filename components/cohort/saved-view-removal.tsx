import { getTranslations } from 'next-intl/server'
import type { SavedView } from '@/domain/saved-view'

type SavedViewRemovalProps = {
  views: SavedView[]
  /** What is shown now, and goes on being shown. */
  query: string
  remove: (form: FormData) => Promise<void>
}

/** Each kept view with the way to let it go. */
export async function SavedViewRemoval({ views, query, remove }: SavedViewRemovalProps) {
  const common = await getTranslations('common')
  return (
    <ul className="mt-3 max-w-xl divide-y divide-line border-t border-line">
      {views.map(({ id, name }) => (
        <li key={id}>
          <form action={remove} className="flex items-center justify-between gap-3">
            <input type="hidden" name="savedViewId" value={id} />
            <input type="hidden" name="query" value={query} />
            <span className="min-w-0 wrap-anywhere">{name}</span>
            <button className="button button-quiet flex-none">
              {common('remove')}
              <span className="sr-only">: {name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
