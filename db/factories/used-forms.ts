import type { Sql } from 'postgres'

/** Lets a programme use these forms, by their keys, and no others. */
export async function useForms(admin: Sql, programmeId: string, keys: string[]): Promise<void> {
  await admin`update programme_instrument set used_to = clock()
    where programme_id = ${programmeId} and used_to is null`
  await admin`insert into programme_instrument (programme_id, instrument_id, used_from)
    select ${programmeId}, id, clock() from instrument where key = any (${keys}::text[])
    on conflict (programme_id, instrument_id, used_from) do update set used_to = null`
}
