import type { ReactNode } from 'react'

type SettingGroupProps = { title: string; note: string; children: ReactNode }

/** Settings that belong together, with what a change of them does to what there is already. */
export function SettingGroup({ title, note, children }: SettingGroupProps) {
  return (
    <fieldset className="min-w-0 rounded-lg border border-line bg-surface px-4 pt-4 pb-5 md:px-6 md:pb-6">
      <legend className="float-left w-full text-lg font-semibold">{title}</legend>
      <p className="measure clear-left mb-4 text-sm text-muted">{note}</p>
      {children}
    </fieldset>
  )
}
