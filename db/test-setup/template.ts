import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { prepareDatabase } from '../prepare-database'

declare module 'vitest' {
  interface ProvidedContext {
    /** The prepared database that every test file copies. */
    template: string
  }
}

/** The same server and administrator, another database. */
export function databaseAt(administratorUrl: string, name: string): string {
  const url = new URL(administratorUrl)
  url.pathname = `/${name}`
  return url.toString()
}

/** Once a run: prepares a database, and takes it away when the run is over. */
export default async function makeTemplate(project: TestProject): Promise<() => Promise<void>> {
  const administratorUrl = process.env.DATABASE_URL
  if (!administratorUrl) throw new Error('Database tests need DATABASE_URL: run npm test.')
  const name = `handslag_template_${randomBytes(6).toString('hex')}`
  const run = async (statement: string) => {
    const admin = postgres(administratorUrl, { max: 1, onnotice: () => {} })
    await admin.unsafe(statement)
    await admin.end()
  }
  await run(`create database ${name}`)
  await prepareDatabase(databaseAt(administratorUrl, name), 'test')
  project.provide('template', name)
  return () => run(`drop database if exists ${name} with (force)`)
}
