import type { ReactNode } from 'react'
import { SignedInShell } from '../signed-in-shell'

export default function SupervisorLayout({ children }: { children: ReactNode }) {
  return <SignedInShell role="supervisor">{children}</SignedInShell>
}
