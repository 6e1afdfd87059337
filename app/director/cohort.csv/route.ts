import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { streamedFile } from '@/app/streamed-file'
import { asDirector } from '@/app/viewer'
import { readViewQuery } from '@/components/cohort/cohort-address'
import { cohortCsv } from '@/components/cohort/cohort-csv'
import { exportCohort } from '@/data/export-cohort'

/** The table of the cohort as a file: whom its address finds, all pages, in the table's order. */
export async function GET(request: Request): Promise<Response> {
  const director = await asDirector()
  const address = readViewQuery(new URL(request.url).search)
  const { programme } = address
  if (programme !== null && !director.ledProgrammeIds.includes(programme)) notFound()
  const [locale, t, file] = await Promise.all([
    getLocale(),
    getTranslations('director.table'),
    getTranslations('cohort.file'),
  ])
  const parts = exportCohort(director, { ...address, programmeId: programme })
  const first = await parts.next()
  if (first.done) throw new Error('an export without its first part')
  return streamedFile(request, {
    name: `${file('name', { day: first.value.today })}.csv`,
    type: 'text/csv',
    parts,
    texts: cohortCsv(first.value, parts, address, { t, file, locale }),
  })
}
