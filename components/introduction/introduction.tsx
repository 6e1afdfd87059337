import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Instrument } from '@/domain/instrument'
import { GoodFeedback } from './good-feedback'
import { LevelExamples } from './level-examples'

/** What an assessor needs to know before the first form: what it is, the scale, and what follows. */
export async function Introduction({ form }: { form: Instrument }) {
  const t = await getTranslations('introduction')
  return (
    <div className="grid gap-10">
      <Part title={t('what.title')}>
        <p className="measure">{t('what.text')}</p>
      </Part>
      <Part title={t('levels.title')}>
        <p className="measure mb-4">{t('levels.lead')}</p>
        <LevelExamples form={form} />
      </Part>
      <Part title={t('minute.title')}>
        <ol className="measure grid list-decimal gap-2 pl-6">
          {(['talk', 'open', 'rate', 'write', 'sign'] as const).map((step) => (
            <li key={step}>{t(`minute.${step}`)}</li>
          ))}
        </ol>
      </Part>
      <Part title={t('feedback.title')}>
        <GoodFeedback />
      </Part>
      <Part title={t('signing.title')}>
        <div className="measure grid gap-3">
          <p>{t('signing.record')}</p>
          <p>{t('signing.readers')}</p>
          <p className="font-semibold">{t('signing.patients')}</p>
        </div>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3 text-xl">{title}</h2>
      {children}
    </section>
  )
}
