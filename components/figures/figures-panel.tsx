import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Panel } from '@/components/ui/panel'

type Counted = { assessments: number; trainees: number; assessors: number }

type FiguresPanelProps = {
  title: string
  definition: string
  /** What the figures are of; nothing has been signed when it is left out. */
  counted?: Counted
  children?: ReactNode
}

/** One subject of the programme's figures: what it means, what it is of, and the figures. */
export async function FiguresPanel({ title, definition, counted, children }: FiguresPanelProps) {
  const t = await getTranslations('figures')
  return (
    <Panel title={title} lead={definition}>
      <p className={counted ? 'mb-5 text-sm' : 'text-muted'}>
        {counted ? t('n', counted) : t('none')}
      </p>
      {counted && children}
    </Panel>
  )
}
