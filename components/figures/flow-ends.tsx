import { getTranslations } from 'next-intl/server'
import type { Flow } from '@/domain/figures-view'
import { requestEnds } from '@/domain/request-filter'
import { shareOf } from '@/domain/share'
import { IntervalWords } from './interval-words'
import { RequestsLink } from './number-link'
import { ShareTrack } from './share-track'

type FlowEndsProps = { flow: Flow; programme: string | null }

/** How requests ended that gave no form, each number the way to its requests. */
export async function FlowEnds({ flow, programme }: FlowEndsProps) {
  const t = await getTranslations('figures')
  const { asked } = flow
  return (
    <section className="mt-6">
      <h3 className="font-semibold">{t('flow.ends')}</h3>
      <p className="mb-3 text-sm text-muted">
        {t.rich('flow.endsOf', {
          asked,
          whole: (words) => (
            <RequestsLink n={asked} filter={{ programme }}>
              {words}
            </RequestsLink>
          ),
        })}
      </p>
      <ul className="grid gap-4 md:gap-2.5">
        {requestEnds.map((end) => {
          const share = shareOf(flow[end], asked)
          return (
            <li
              key={end}
              className="grid items-center gap-x-6 gap-y-1 md:grid-cols-[15rem_1fr_11rem]"
            >
              <span className="font-semibold">{t(`flow.${end}`)}</span>
              <ShareTrack share={share} />
              <span className="flex flex-wrap gap-x-2 text-sm">
                <span className="numeric whitespace-nowrap">
                  {t.rich('of', {
                    count: flow[end],
                    n: asked,
                    part: () => <RequestsLink n={flow[end]} filter={{ programme, end }} />,
                    whole: () => <RequestsLink n={asked} filter={{ programme }} />,
                  })}
                </span>
                <IntervalWords interval={share.interval} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
