import { getTranslations } from 'next-intl/server'
import { Badge, type BadgeTone } from './badge'
import type { Wording } from './wording'

const tones = {
  waiting: 'plain',
  started: 'accent',
  signed: 'done',
  expired: 'attention',
  declined: 'attention',
  returned: 'attention',
  withdrawn: 'quiet',
  redirected: 'quiet',
} satisfies Record<string, BadgeTone>

type StatusTagProps = { status: keyof typeof tones }

/** The status of a request, in one word. */
export async function StatusTag({ status }: StatusTagProps) {
  return <StatusTagIn status={status} t={await getTranslations()} />
}

/** The same, in words that are at hand. */
export function StatusTagIn({ status, t }: StatusTagProps & Pick<Wording, 't'>) {
  return <Badge tone={tones[status]}>{t(`common.status.${status}`)}</Badge>
}
