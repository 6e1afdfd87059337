import { getTranslations } from 'next-intl/server'
import { Panel } from '@/components/ui/panel'
import { Time } from '@/components/ui/time'
import { LinkedText } from './linked-text'

type OpenedMailProps = {
  mail: { at: Date; address: string; subject: string; text: string; html: string }
  now: Date
}

// Whatever the mail holds, its frame runs nothing, fetches nothing and leads nowhere.
const walls = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`
const walled = (html: string) => html.replace(/<head>/i, `<head>${walls}`)

/** One mail, as text and as a mail program would show it. */
export async function OpenedMail({ mail, now }: OpenedMailProps) {
  const t = await getTranslations('mailbox')
  return (
    <div className="grid gap-5 md:gap-6">
      <p className="text-muted [overflow-wrap:anywhere]">
        {t('to', { address: mail.address })} · <Time at={mail.at} now={now} />
      </p>
      <Panel title={t('asText')}>
        <LinkedText text={mail.text} />
      </Panel>
      <Panel title={t('asHtml')} lead={t('asHtmlLead')} flush>
        <iframe
          title={t('asHtml')}
          sandbox=""
          srcDoc={walled(mail.html)}
          className="h-[40rem] w-full border-t border-line"
        />
      </Panel>
    </div>
  )
}
