import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'

type UnreachedNoticeProps = { assessor: string; address: string; mayRedirect: boolean }

/** That the assessor was never told: the mail server does not know the address. */
export async function UnreachedNotice({ assessor, address, mayRedirect }: UnreachedNoticeProps) {
  const t = await getTranslations('request.unreached')
  return (
    <Notice tone="attention" title={t('title', { assessor })}>
      <p className="[overflow-wrap:anywhere]">{t('text', { address })}</p>
      <p className="mt-1">{t(mayRedirect ? 'onward' : 'tell', { assessor })}</p>
    </Notice>
  )
}
