import 'server-only'
import type { InstrumentProgress, Progress } from '@/domain/trainee-view'
import type { Transaction } from '@/db/client'
import { readSettings } from '@/domain/programme-settings'
import { isId } from '@/domain/id'
import type { Training } from '@/domain/training-time'
import { read } from './access/transaction'
import type { Director, Supervisor, Trainee } from './access/viewer'
import { trainingVisibleTo, visibleTo } from './access/visible-to'
import { formOverVersions } from './record/published-form'

type Row = InstrumentProgress['observations'][number] & { instrumentKey: string }

/** The observations behind a trainee's curves, for the trainee and for those who follow them. */
export async function readProgress(
  viewer: Trainee | Director | Supervisor,
  trainingId: string,
): Promise<Progress | null> {
  if (!isId(trainingId)) return null
  return read(viewer, async (sql) => {
    const [[found], rows] = await Promise.all([
      sql<(Training & Pick<Progress, 'today' | 'placements'> & { settings: unknown })[]>`
        select today() as today, starts_on as start,
          (select settings from programme where programme.id = training.programme_id) as settings,
          coalesce((select jsonb_agg(jsonb_build_object('from', starts_on, 'to', ends_on))
            from pause where pause.training_id = training.id), '[]') as pauses,
          coalesce((select jsonb_agg(jsonb_build_object('id', placement.id, 'from', starts_on,
              'to', ends_on, 'planned', planned, 'workplace', workplace.name) order by starts_on)
            from placement join workplace on workplace.id = placement.workplace_id
            where placement.training_id = training.id), '[]') as placements
        from training
        where training.id = ${trainingId} and ${trainingVisibleTo(viewer, sql, 'training')}`,
      sql<Row[]>`
        select assessment.id as "assessmentId", observed_on as "observedOn",
          (select (first.signed_at at time zone 'Europe/Stockholm')::date from assessment as first
            where first.id = assessment.first_id) as "signedOn",
          assessor_id as "assessorId", signer_name as "assessorName", difficulty,
          placement_id as "placementId", instrument.key as "instrumentKey",
          (select jsonb_object_agg(area.key, coalesce(to_jsonb(level), '"notObserved"'))
            from rating join area on area.id = rating.area_id
            where rating.assessment_id = assessment.id) as ratings
        from counted_assessment as assessment
        join instrument_version on instrument_version.id = assessment.version_id
        join instrument on instrument.id = instrument_version.instrument_id
        where assessment.training_id = ${trainingId} and ${visibleTo(viewer, sql, 'assessment')}
        order by observed_on, signed_at`,
    ])
    if (!found) return null
    const { today, placements, start, pauses, settings } = found
    const instruments = await byInstrument(sql, rows)
    const expected = readSettings(settings).expectedBand ?? []
    return { today, placements, training: { start, pauses }, expected, instruments }
  })
}

async function byInstrument(sql: Transaction, rows: Row[]): Promise<InstrumentProgress[]> {
  const instruments: InstrumentProgress[] = []
  for (const key of new Set(rows.map((row) => row.instrumentKey))) {
    const observations = rows.filter((row) => row.instrumentKey === key)
    instruments.push({ form: await formOverVersions(sql, key), observations })
  }
  return instruments
}
