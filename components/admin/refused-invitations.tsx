import { getTranslations } from 'next-intl/server'
import { Time } from '@/components/ui/time'
import { Panel } from '@/components/ui/panel'

type RefusedInvitation = { id: string; name: string; address: string; programme: string; at: Date }

type RefusedInvitationsProps = { invitations: RefusedInvitation[]; now: Date }

/** Invitations whose address the mail server refused: whoever is invited knows nothing of it. */
export async function RefusedInvitations({ invitations, now }: RefusedInvitationsProps) {
  const t = await getTranslations('admin.refused')
  if (invitations.length === 0) return null
  return (
    <Panel title={t('title', { count: invitations.length })} className="mb-6" flush>
      <p className="measure px-4 pb-3 text-muted md:px-6">{t('text')}</p>
      <ul className="divide-y divide-line pb-1">
        {invitations.map(({ id, name, address, programme, at }) => (
          <li key={id} className="px-4 py-3 md:px-6">
            <span className="block font-semibold">{name}</span>
            <span className="block [overflow-wrap:anywhere]">{address}</span>
            <span className="block text-sm text-muted">
              {programme} · <Time at={at} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
