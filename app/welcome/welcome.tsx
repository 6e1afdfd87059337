import type { ReactNode } from 'react'
import { WelcomePanel } from '@/components/welcome/welcome-panel'
import type { Administrator, Assessor, Director, Supervisor, Trainee } from '@/data/access/viewer'
import { readWelcome } from '@/data/read-welcome'
import { endWelcome } from './actions'

type WelcomeProps = {
  viewer: Trainee | Assessor | Supervisor | Director | Administrator
  /** What stands in its place once it has been closed. */
  otherwise?: ReactNode
}

/** The welcome to a role, until it is closed once and for all. */
export async function Welcome({ viewer, otherwise = null }: WelcomeProps) {
  if (!(await readWelcome(viewer))) return otherwise
  return <WelcomePanel role={viewer.role} close={endWelcome} />
}
