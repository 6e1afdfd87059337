import type { ReactNode } from 'react'
import { SignedInShell } from '@/app/signed-in-shell'
import { openInbox } from './open-inbox'

export default async function AssessorLayout({ children }: { children: ReactNode }) {
  const { waiting } = await openInbox()
  return (
    <SignedInShell role="assessor" counts={{ '/assessor': waiting.length }}>
      {children}
    </SignedInShell>
  )
}
