import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ExpectedBand } from '@/domain/programme-settings'
import type { Instrument, Locale } from '@/domain/instrument'
import { ExpectedHatching } from './expected-hatching'
import { NotObservedMark, ObservationMark } from './observation-mark'

type ProgressLegendProps = {
  form: Instrument
  locale: Locale
  bands: { workplace: string; from: number; to: number }[]
  expected: ExpectedBand[]
}

/** What the marks of all the curves mean. */
export async function ProgressLegend({ form, locale, bands, expected }: ProgressLegendProps) {
  const t = await getTranslations('progress.legend')
  return (
    <div className="grid content-start gap-3 text-sm text-muted">
      <h3 className="text-base text-ink">{t('title')}</h3>
      <ul className="grid gap-1.5">
        {form.difficulty.options.map(({ key, label }) => (
          <Item key={key} mark={<ObservationMark cx={13} cy={9} difficulty={key} late={false} />}>
            {t('difficulty', { difficulty: label[locale].toLowerCase() })}
          </Item>
        ))}
        <Item mark={<ObservationMark cx={13} cy={9} difficulty="moderate" late />}>
          {t('late')}
        </Item>
        <Item mark={<NotObservedMark cx={13} cy={9} />}>{form.scale.notObserved[locale]}</Item>
        <Item
          mark={
            <path d="M1 13h12V5h12" fill="none" stroke="var(--attention-mark)" strokeWidth="2.25" />
          }
        >
          {t('typical')}
        </Item>
        {expected.length > 0 && <Item mark={<Expected />}>{t('expected')}</Item>}
      </ul>
      <p className="print:hidden">{t('keys')}</p>
      <p>{t('axis')}</p>
      {bands.length > 0 && (
        <p>
          {t('bands')}{' '}
          {bands.map(({ workplace, from, to }, index) => (
            <span key={`${workplace} ${from}`}>
              {index > 0 && ' · '}
              {t('band', { workplace, from: Math.floor(from) + 1, to: Math.ceil(to) })}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function Expected() {
  return (
    <>
      <ExpectedHatching id="expected-mark" />
      <rect
        x="1"
        y="2"
        width="24"
        height="14"
        fill="url(#expected-mark)"
        stroke="var(--edge)"
        strokeWidth="0.75"
      />
    </>
  )
}

function Item({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2.5">
      <svg viewBox="0 0 26 18" aria-hidden="true" className="mt-0.5 h-[18px] w-[26px] flex-none">
        {mark}
      </svg>
      {children}
    </li>
  )
}
