import { getTranslations } from 'next-intl/server'
import { type FaultCode, faultCodes } from '@/domain/fault-code'

/** The words of every fault, for a form in the browser. */
export type FaultSentences = Record<FaultCode, string>

export async function faultSentences(): Promise<FaultSentences> {
  const t = await getTranslations('faults')
  return Object.fromEntries(faultCodes.map((code) => [code, t(code)])) as FaultSentences
}
