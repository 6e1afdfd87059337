import { getTranslations } from 'next-intl/server'

const refusals = [
  ...(['notFound', 'changed', 'assessesSelf', 'closed', 'keyUsed', 'tooMany', 'notWhole'] as const),
  'lastAdministrator',
] as const

/** What a form about a person can be refused for, in words. */
export async function personRefusals(): Promise<Record<string, string>> {
  const t = await getTranslations('person.refusals')
  return Object.fromEntries(refusals.map((refusal) => [refusal, t(refusal)]))
}
