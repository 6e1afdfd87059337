import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import type { Words } from '@/domain/instrument'

type StartRowsProps = {
  act: (form: FormData) => Promise<void>
  rows: {
    key: string
    trainingId: string
    name: string
    programme: string
    forms: { key: string; name: Words }[]
  }[]
}

/** One trainee a row, with a button for each form that their programme uses. */
export async function StartRows({ act, rows }: StartRowsProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('assessor.start')])
  return (
    <ul className="divide-y divide-line">
      {rows.map((row) => (
        <li key={row.trainingId}>
          <form
            action={act}
            className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 md:px-6"
          >
            <input type="hidden" name="key" value={row.key} />
            <input type="hidden" name="trainingId" value={row.trainingId} />
            <p>
              <span className="font-semibold">{row.name}</span>
              <span className="block text-sm text-muted">{row.programme}</span>
            </p>
            <p className="flex flex-wrap gap-2">
              {row.forms.map(({ key, name }) => (
                <Button key={key} name="instrumentKey" value={key} variant="secondary">
                  {t('start')} {name[locale]}
                  <span className="sr-only">: {row.name}</span>
                </Button>
              ))}
            </p>
          </form>
        </li>
      ))}
    </ul>
  )
}
