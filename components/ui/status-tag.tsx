import { getTranslations } from 'next-intl/server'
import { Badge, type BadgeTone } from './badge'

const tones = {
  waiting: 'plain',
  started: 'accent',
  signed: 'done',
  expired: 'attention',
  declined: 'attention',
  withdrawn: 'quiet',
  redirected: 'quiet',
} satisfies Record<string, BadgeTone>

/** The status of a request, in one word. */
export async function StatusTag({ status }: { status: keyof typeof tones }) {
  const t = await getTranslations('common.status')
  return <Badge tone={tones[status]}>{t(status)}</Badge>
}
