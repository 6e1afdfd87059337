'use server'

import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { administratorAction } from '@/app/form-action'
import { key, once, several } from '@/app/post-fields'
import { changeSettings } from '@/data/change-settings'
import { refused } from '@/domain/result'
import { numberSettings } from '@/domain/setting-limits'

// More rows than there are months could never stand beside each other.
const column = several.pipe(z.array(z.string()).max(60))

const posted = z.strictObject({
  key,
  programmeId: once.pipe(z.uuid()),
  version: once.pipe(
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  ),
  was: once,
  /** Which row of the band comes or goes; nothing is saved then. */
  rows: once.optional(),
  name: once,
  ...Object.fromEntries(numberSettings.map((name) => [name, once])),
  bandFrom: column,
  bandTo: column,
  bandLowest: column,
  bandHighest: column,
  defaultLocale: once.optional(),
  traineesSeeConcerns: once.optional(),
})

/** Changes what holds in a programme, and shows that it was changed. */
export const saveSettings = administratorAction(posted, async (administrator, input) => {
  const { key, programmeId, version, was: _was, rows, ...fields } = input
  if (rows) return refused('rows')
  const typed = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, [value ?? []].flat()]),
  )
  const result = await changeSettings(administrator, { key, programmeId, version, typed })
  const page = `/admin/programmes/${programmeId}/settings`
  if (!result.ok && result.refusal !== 'changedMeanwhile') return result
  revalidatePath(page)
  if (!result.ok) return result
  redirect(`${page}?saved=${result.value.version}` as Route)
})
