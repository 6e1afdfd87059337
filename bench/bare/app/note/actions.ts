'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { app } from '@/db/client'
import { newId } from '@/db/new-id'

const note: string = '/note'

/** One insert and a redirect: what an act costs when nothing is asked of it. */
export async function insertNote(form: FormData): Promise<void> {
  await app()`insert into bench_note (id, text) values (${newId()}, ${String(form.get('text'))})`
  redirect(note as Route)
}
