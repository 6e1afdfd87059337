import type { Cast } from './cast'
import type { Aim } from './report/line'

/** Figures of a page that have an aim; bytes are those that come before a chart. */
export type PageFigure = 'bytes' | 'requests' | 'largestPaint' | 'blocked' | 'interaction' | 'rate'

export type MeasuredPage = {
  name: string
  ours: string
  /** The page of bench/bare that looks up the same session and runs the same queries. */
  bare: string
  viewer: string
  aims: Partial<Record<PageFigure, Aim>>
  /** What to tap and where to write, where the answer to a finger is measured. */
  interaction?: { taps: string; field: string }
}

const ordinary = { bytes: { atMostTimes: 1.5 } } satisfies MeasuredPage['aims']

/** The pages that are measured, each seen by somebody of the demo. */
export function pagesFor(cast: Cast): MeasuredPage[] {
  const { assessor, trainee, director, requestId, trainingId } = cast
  return [
    {
      name: 'form page',
      ours: `/assessor/requests/${requestId}`,
      bare: `/form/${requestId}`,
      viewer: assessor,
      aims: {
        bytes: { atMost: 30 },
        requests: { atMost: 4 },
        largestPaint: { atMostTimes: 1.4 },
        blocked: { atMostTimes: 0.25 },
        interaction: { atMost: 80 },
        rate: { atLeastTimes: 0.6 },
      },
      interaction: {
        taps: 'label:has(input[name^="rating."][value="3"])',
        field: 'textarea[name="text.summary"]',
      },
    },
    { name: 'inbox', ours: '/assessor', bare: '/inbox', viewer: assessor, aims: ordinary },
    { name: "trainee's page", ours: '/trainee', bare: '/trainee', viewer: trainee, aims: ordinary },
    { name: 'cohort page', ours: '/director', bare: '/cohort', viewer: director, aims: ordinary },
    {
      name: 'coverage page',
      ours: '/director/coverage',
      bare: '/coverage',
      viewer: director,
      aims: ordinary,
    },
    {
      name: 'programme page',
      ours: '/director/programme',
      bare: '/programme',
      viewer: director,
      aims: ordinary,
    },
    {
      name: 'meeting page',
      ours: `/director/trainees/${trainingId}/meeting`,
      bare: `/meeting/${trainingId}`,
      viewer: director,
      aims: ordinary,
    },
  ]
}
