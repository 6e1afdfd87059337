import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { Button, ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'

/** Each role's welcome, and where its first link leads. */
const begins = {
  trainee: '/trainee/requests/new',
  assessor: '/assessor/requests/new',
  supervisor: '/supervisor#trainees',
  director: '/director?reason=any#cohort',
  administrator: '/admin/programmes',
} as const satisfies Record<string, Route>

export type WelcomedRole = keyof typeof begins

type WelcomePanelProps = { role: WelcomedRole; close: (form: FormData) => Promise<void> }

/** What somebody does here in a role, in three lines, with one way to begin. Closed, it stays away. */
export async function WelcomePanel({ role, close }: WelcomePanelProps) {
  const t = await getTranslations('welcome')
  return (
    <Panel title={t('title')} className="mb-5 md:mb-6 print:hidden">
      <ul className="grid list-disc gap-1 pl-5 marker:text-muted">
        {(['one', 'two', 'three'] as const).map((line) => (
          <li key={line}>{t(`${role}.${line}`)}</li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-x-2">
        <ButtonLink href={begins[role]} variant="secondary">
          {t(`${role}.begin`)}
        </ButtonLink>
        <form action={close}>
          <input type="hidden" name="role" value={role} />
          <Button variant="quiet">{t('close')}</Button>
        </form>
      </div>
    </Panel>
  )
}
