import type { ReactNode } from 'react'
import { SignedInShell } from '../signed-in-shell'

/** One assessment belongs to no role: its readers come by several doors. */
export default function AssessmentsLayout({ children }: { children: ReactNode }) {
  return <SignedInShell>{children}</SignedInShell>
}
