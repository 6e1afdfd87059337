import 'server-only'
import type { Words } from '@/domain/instrument'
import { read } from './access/transaction'
import type { Administrator } from './access/viewer'

export type ListedVersion = { versionId: string; number: number; publishedAt: Date }
export type ListedForm = {
  key: string
  /** As its newest published version calls it. */
  name: Words
  /** Newest first; the first one is used for new requests. */
  versions: ListedVersion[]
}

export type Forms = { now: Date; forms: ListedForm[] }

/** The published forms and their versions. */
export function readForms(administrator: Administrator): Promise<Forms> {
  return read(administrator, async (sql) => {
    const [[clock], rows] = await Promise.all([
      sql<{ now: Date }[]>`select clock() as now`,
      sql<(ListedVersion & { key: string; name: Words })[]>`
        select instrument.key, definition -> 'name' as name, version.id as "versionId", number,
          published_at as "publishedAt"
        from instrument_version as version
        join instrument on instrument.id = version.instrument_id
        where published_at is not null
        order by instrument.key, number desc`,
    ])
    if (!clock) throw new Error('a database without a clock')
    const forms = new Map<string, ListedForm>()
    for (const { key, name, versionId, number, publishedAt } of rows) {
      const form = forms.get(key) ?? { key, name, versions: [] }
      form.versions.push({ versionId, number, publishedAt })
      forms.set(key, form)
    }
    return { now: clock.now, forms: [...forms.values()] }
  })
}
