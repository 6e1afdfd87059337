import type { Route } from 'next'
import type { ReactNode } from 'react'
import { formModulePath } from '@/browser/module-path'
import { LightDocument } from '@/components/form/light-document'
import { LightFrame } from '@/components/form/light-frame'
import { LightHeading } from '@/components/form/light-heading'
import { ButtonLink } from '@/components/ui/button'
import type { Wording } from '@/components/ui/wording'
import { configuration } from '@/configuration'
import { render } from './render'

export type Drawn = { title: string; body: ReactNode }
type Page = Drawn & { status?: number; leadsBack?: boolean }

/** What a light page comes to: a page, an address to go on to, or nothing that exists for the viewer. */
export type Answer = Drawn | Route | null

export async function respond(answer: Answer, wording: Wording): Promise<Response> {
  if (typeof answer === 'string') return goOn(answer)
  return answer ? page({ ...answer, leadsBack: true }, wording) : trouble('notFound', wording)
}

/** Goes on to an address by asking for it, whatever was posted before. */
export const goOn = (address: Route): Response =>
  new Response(null, { status: 303, headers: { location: address } })

const troubles = {
  notFound: { status: 404, title: 'shell.notFound.title', text: 'shell.notFound.text' },
  unreadable: { status: 400, title: 'form.unreadable.title', text: 'form.unreadable.text' },
  tooMany: { status: 429, title: 'form.tooMany.title', text: 'form.tooMany.text' },
  failed: { status: 500, title: 'error.title', text: 'error.text' },
} as const

/** Says why there is nothing to show; `reference` is what the server's log calls it. */
export function trouble(
  what: keyof typeof troubles,
  wording: Wording,
  reference?: string,
): Promise<Response> {
  const { t } = wording
  const { status, title: heading, text } = troubles[what]
  const title = t(heading)
  const body = (
    <>
      <LightHeading title={title} lead={t(text)} />
      {reference && (
        <p className="hint">
          {t('error.reference')} <code>{reference}</code>
        </p>
      )}
      <p className="acts">
        <ButtonLink href="/" plain>
          {t('error.home')}
        </ButtonLink>
      </p>
    </>
  )
  return page({ title, body, status }, wording)
}

async function page(drawn: Page, wording: Wording): Promise<Response> {
  const { title, body, status = 200, leadsBack = false } = drawn
  const frame = { demo: configuration().demo, leadsBack, t: wording.t }
  const whole = (
    <LightDocument title={`${title} · Handslag`} locale={wording.locale} module={formModulePath}>
      <LightFrame {...frame}>{body}</LightFrame>
    </LightDocument>
  )
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return new Response(await render(whole), { status, headers })
}
