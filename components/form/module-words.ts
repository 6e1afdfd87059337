import type { Wording } from '@/components/ui/wording'

/** The words that the form's module says, for its `data-words`; `{…}` is filled in by the module. */
export function moduleWords({ t }: Pick<Wording, 't'>): string {
  return JSON.stringify({
    saved: t('form.status.saved'),
    saving: t('form.status.saving'),
    device: t('form.status.device'),
    signedOut: t('form.status.signedOut'),
    signIn: t('form.status.signIn'),
    otherVersion: t('form.status.otherVersion'),
    compare: t('form.status.compare'),
    closed: t('form.status.closed'),
    failed: t('form.status.failed'),
    withoutNumber: t('form.status.withoutNumber'),
    count: t('form.status.count', { answered: '{answered}', of: '{of}' }),
    identityNumber: t('faults.identityNumber'),
  })
}
