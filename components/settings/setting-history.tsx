import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { Panel } from '@/components/ui/panel'
import { Time } from '@/components/ui/time'
import type { ProgrammeSettings } from '@/domain/programme-settings'
import { settingLines } from './setting-lines'

type State = { name: string; settings: ProgrammeSettings }
type Change = { number: number; at: Date; by: string; was: State; became: State }

const shown = 5

/** When a programme's settings were changed, by whom, and from what to what in words. */
export async function SettingHistory({ changes, now }: { changes: Change[]; now: Date }) {
  const t = await getTranslations('settings.history')
  const older = changes.slice(shown)
  return (
    <Panel
      id="history"
      title={t('title')}
      lead={t('lead')}
      none={changes.length === 0 ? t('none') : undefined}
    >
      <ChangeList changes={changes.slice(0, shown)} now={now} />
      {older.length > 0 && (
        <Disclosure summary={t('more', { count: older.length })}>
          <ChangeList changes={older} now={now} />
        </Disclosure>
      )}
    </Panel>
  )
}

async function ChangeList({ changes, now }: { changes: Change[]; now: Date }) {
  const [t, lines] = await Promise.all([
    getTranslations('settings.history'),
    getTranslations('admin.settings'),
  ])
  const named = ({ name, settings }: State) => [
    { key: 'name', name: t('name'), value: name },
    ...settingLines(settings, lines),
  ]
  return (
    <ol className="divide-y divide-line border-t border-line">
      {changes.map(({ number, at, by, was, became }) => (
        <li key={number} className="py-3">
          <p className="text-sm text-muted">
            <span className="font-semibold text-ink">{by}</span> · <Time at={at} now={now} />
          </p>
          <dl className="mt-1 grid gap-1">
            {differing(named(was), named(became)).map(({ key, name, from, to }) => (
              <div key={key} className="grid gap-x-6 sm:grid-cols-[18rem_1fr]">
                <dt className="text-sm text-muted sm:text-base">{name}</dt>
                <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">
                  {t('fromTo', { was: from, became: to })}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}

type Line = { key: string; name: string; value: string }

const differing = (before: Line[], after: Line[]) =>
  after.flatMap(({ key, name, value: to }, index) => {
    const from = before[index]?.value ?? ''
    return from === to ? [] : [{ key, name, from, to }]
  })
