import { getTranslations } from 'next-intl/server'

/** The words that the form's module says, for its `data-words`; `{…}` is filled in by the module. */
export async function moduleWords(): Promise<string> {
  const t = await getTranslations('form')
  return JSON.stringify({
    saved: t('status.saved'),
    saving: t('status.saving'),
    device: t('status.device'),
    signedOut: t('status.signedOut'),
    signIn: t('status.signIn'),
    otherVersion: t('status.otherVersion'),
    compare: t('status.compare'),
    closed: t('status.closed'),
    failed: t('status.failed'),
    withoutNumber: t('status.withoutNumber'),
    count: t('status.count', { answered: '{answered}', of: '{of}' }),
    identityNumber: (await getTranslations('faults'))('identityNumber'),
  })
}
