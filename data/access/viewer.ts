import 'server-only'
import { createHash } from 'node:crypto'
import { app } from '@/db/client'
import type { Locale } from '@/domain/instrument'

declare const minted: unique symbol

/** What a person is, looked up from the session on every request. */
type Person = {
  personId: string
  name: string
  locale: Locale
  trainings: { id: string; programmeId: string; state: string }[]
  assessorIds: string[]
  ledProgrammeIds: string[]
  administeredProgrammeIds: string[]
  supervisedTrainingIds: string[]
  /** Of these, the ones that the person follows all through. */
  mainlySupervisedTrainingIds: string[]
}

type Minted<Role extends string> = Person & { readonly [minted]: Role; readonly role: Role }

/** Whoever is signed in, through whichever door. */
export type Reader = Minted<'reader'>
/** A doctor in training; `trainingId` is the training that runs, or the latest. */
export type Trainee = Minted<'trainee'> & { trainingId: string; programmeId: string }
export type Assessor = Minted<'assessor'>
export type Director = Minted<'director'>
export type Administrator = Minted<'administrator'>
export type Supervisor = Minted<'supervisor'>
/** Nobody yet: somebody who stands at the door. */
export type Visitor = { readonly [minted]: 'visitor'; readonly role: 'visitor' }

/** The process that sends the mail: nobody's person, with a log-in to the database of its own. */
export type Worker = { readonly [minted]: 'worker'; readonly role: 'worker' }

/** Whoever has a person behind them. */
export type Viewer = Reader | Trainee | Assessor | Director | Administrator | Supervisor
export type Role = Exclude<Viewer['role'], 'reader'>

/** The session's token as the database knows it. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The person behind a session's token; null when it is unknown, idle too long or over. */
export async function readerOf(token: string): Promise<Reader | null> {
  const sql = app()
  const [row] = await sql<{ viewer: Person | null }[]>`
    select access.viewer_of(${tokenHash(token)}) as viewer`
  return row?.viewer ? ({ ...row.viewer, role: 'reader' } as Reader) : null
}

export const visitor = { role: 'visitor' } as Visitor
export const worker = { role: 'worker' } as Worker

/** The doors that are open to a person, the one where they belong first. */
export function rolesOf(reader: Reader): Role[] {
  const open: [Role, boolean][] = [
    ['director', reader.ledProgrammeIds.length > 0],
    ['administrator', reader.administeredProgrammeIds.length > 0],
    ['trainee', reader.trainings.length > 0],
    ['assessor', reader.assessorIds.length > 0],
    ['supervisor', reader.supervisedTrainingIds.length > 0],
  ]
  return open.filter(([, is]) => is).map(([role]) => role)
}

/** Each mints a viewer for one door, or gives null to whoever does not belong there. */
export function traineeFrom(reader: Reader): Trainee | null {
  const running = reader.trainings.find((training) => training.state === 'running')
  const training = running ?? reader.trainings[0]
  if (!training) return null
  const { id: trainingId, programmeId } = training
  return { ...reader, role: 'trainee', trainingId, programmeId } as unknown as Trainee
}

export function assessorFrom(reader: Reader): Assessor | null {
  return as(reader, 'assessor') as unknown as Assessor | null
}

export function directorFrom(reader: Reader): Director | null {
  return as(reader, 'director') as unknown as Director | null
}

export function administratorFrom(reader: Reader): Administrator | null {
  return as(reader, 'administrator') as unknown as Administrator | null
}

export function supervisorFrom(reader: Reader): Supervisor | null {
  return as(reader, 'supervisor') as unknown as Supervisor | null
}

function as(reader: Reader, role: Role) {
  return rolesOf(reader).includes(role) ? { ...reader, role } : null
}
