import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { newKey } from '@/app/new-key'
import { asTrainee } from '@/app/viewer'
import { AskedList } from '@/components/trainee/asked-list'
import { RequestStatusNotice } from '@/components/trainee/request-status'
import { UnreachedNotice } from '@/components/trainee/unreached-notice'
import { AboutPage } from '@/components/ui/about-page'
import { Notice } from '@/components/ui/notice'
import { ButtonLink } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { Panel } from '@/components/ui/panel'
import { readOwnRequest } from '@/data/read-own-request'
import { readSelfRating } from '@/data/read-self-rating'
import { SendToAnother } from './send-to-another'
import { TakeBack } from './take-back'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request'))('titleOne') }
}

type Props = PageProps<'/trainee/requests/[requestId]'>

/** One of the trainee's requests: its status, what was asked, and what can still be done. */
export default async function RequestPage({ params, searchParams }: Props) {
  const trainee = await asTrainee()
  const [{ requestId }, { q, sent, answered, rated }] = await Promise.all([params, searchParams])
  const [request, own] = await Promise.all([
    readOwnRequest(trainee, requestId),
    readSelfRating(trainee, requestId),
  ])
  if (!request) notFound()
  const t = await getTranslations('request')
  const { form, asked, assessor, now, mayRedirect, mayWithdraw, unreached } = request
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        about={<AboutPage page="trainee.request" />}
        title={t('titleTo', { assessor: assessor.name })}
        back={{ href: '/trainee', label: t('back') }}
      />
      <div className="grid gap-5 md:gap-6">
        {sent !== undefined && (
          <Notice role="status" tone="done">
            {t('sent', { assessor: assessor.name })}
          </Notice>
        )}
        {answered !== undefined && (
          <Notice role="status" tone="attention">
            {t('answered')}
          </Notice>
        )}
        {rated !== undefined && (
          <Notice role="status" tone="done">
            {t('rated')}
          </Notice>
        )}
        <RequestStatusNotice request={request} />
        {unreached && (
          <UnreachedNotice {...unreached} {...{ mayRedirect }} assessor={assessor.name} />
        )}
        {own?.mayRateOneself && (
          <Panel title={t('selfRating')}>
            <p className="measure mb-4 text-muted">{t('selfRatingText')}</p>
            <ButtonLink href={`/trainee/requests/${requestId}/self-rating`} variant="secondary">
              {t('rateOneself')}
            </ButtonLink>
          </Panel>
        )}
        <Panel title={t('asked')}>
          <AskedList form={form} asked={asked} assessor={assessor} now={now} />
        </Panel>
        {mayRedirect && (
          <SendToAnother
            trainee={trainee}
            requestId={requestId}
            assessorName={assessor.name}
            open={request.status === 'returned'}
            query={typeof q === 'string' ? q : ''}
            now={now}
          />
        )}
        {mayWithdraw && <TakeBack requestId={requestId} formKey={newKey()} />}
      </div>
    </div>
  )
}
