import type { ReactNode } from 'react'
import { SignedInShell } from '../signed-in-shell'

export default function TraineeLayout({ children }: { children: ReactNode }) {
  return <SignedInShell role="trainee">{children}</SignedInShell>
}
