import type { ReactNode } from 'react'
import { SignedInShell } from '../signed-in-shell'

export default function DirectorLayout({ children }: { children: ReactNode }) {
  return <SignedInShell role="director">{children}</SignedInShell>
}
