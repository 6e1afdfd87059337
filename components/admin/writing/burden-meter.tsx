import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import { burdenOf } from '@/domain/burden'
import type { Instrument } from '@/domain/instrument'

type BurdenMeterProps = { form: Instrument; mostTaps: number }

/** What the shortest honest form asks, beside what the programme allows. */
export async function BurdenMeter({ form, mostTaps }: BurdenMeterProps) {
  const t = await getTranslations('writing.burden')
  const { taps, seconds } = burdenOf(form)
  const isOver = taps > mostTaps
  return (
    <section
      aria-labelledby="burden"
      className="rounded-lg border border-line bg-surface p-4 md:px-6"
    >
      <h2 id="burden" className="text-sm font-semibold text-muted">
        {t('title')}
      </h2>
      <p className="text-xl font-semibold">
        {t('taps', { count: taps })}, {t('seconds', { count: seconds })}
      </p>
      <p className={isOver ? 'text-attention' : 'text-muted'}>
        {t(isOver ? 'over' : 'limit', { count: mostTaps })}
      </p>
      <Disclosure summary={t('how')}>
        <p className="measure text-sm">{t('howText')}</p>
      </Disclosure>
    </section>
  )
}
