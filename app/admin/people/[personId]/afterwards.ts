import type { Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { Refusal, Result } from '@/domain/result'

/** Back to the page of whom it was about, which says what has come of it. */
export function afterwards(result: Result<unknown, string>, page: string, done: string): never {
  if (!result.ok && result.refusal === 'notFound') notFound()
  if (done === 'removed' && result.ok) redirect('/admin/people?removed' as Route)
  const said = result.ok ? `done=${done}` : `refused=${result.refusal}`
  redirect(`/admin/people/${page}?${said}` as Route)
}

/** The same, but that a form which was refused stays, with its reason. */
export function orBesideField<R extends string>(
  result: Result<unknown, R>,
  page: string,
  done: string,
): Refusal<R> {
  if (!result.ok && result.refusal !== 'notFound') return result
  return afterwards(result, page, done)
}
