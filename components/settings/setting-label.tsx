import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import type { SettingsWords } from './settings-words'

type SettingLabelProps = { label?: ReactNode; differs: boolean; words: SettingsWords }

/** The name of a setting, and whether it differs from what holds where nothing is decided. */
export function SettingLabel({ label, differs, words }: SettingLabelProps) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {label}
      {differs && <Badge tone="accent">{words.differs}</Badge>}
    </span>
  )
}
