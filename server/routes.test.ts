import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { routesOf } from './routes'

const built = mkdtempSync(join(tmpdir(), 'handslag-routes-'))
mkdirSync(join(built, 'server'))
const entries = [
  '/page',
  '/assessor/(shell)/requests/[requestId]/page',
  '/assessor/(shell)/requests/new/page',
  '/director/cohort.csv/route',
  '/way-in/[token]/page',
]
const manifest = JSON.stringify(Object.fromEntries(entries.map((entry) => [entry, ''])))
writeFileSync(join(built, 'server', 'app-paths-manifest.json'), manifest)
afterAll(() => rmSync(built, { recursive: true }))

describe('the kind of an address', () => {
  it.each([
    ['/', '/', 'start'],
    ['/assessor/requests/new?from=inbox', '/assessor/requests/new', 'assessor'],
    ['/assessor/requests/0190-77', '/assessor/requests/[requestId]', 'assessor'],
    ['/assessor/requests/0190-77/', '/assessor/requests/[requestId]', 'assessor'],
    ['/director/cohort.csv', '/director/cohort.csv', 'director'],
    ['/director/cohortXcsv', 'unknown', 'unknown'],
    ['/way-in/GbWU0vBva9zKM', '/way-in/[token]', 'way-in'],
    ['/kalle.svensson', 'unknown', 'unknown'],
    ['/_next/static/a.js', 'file', 'file'],
  ])('%s is %s, of %s', (address, pattern, of) => {
    expect(routesOf(built)(address)).toEqual({ pattern, of })
  })

  it('is unknown where there is no build', () => {
    expect(routesOf('/nowhere')('/trainee').pattern).toBe('unknown')
  })
})
