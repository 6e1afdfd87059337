import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'

let root
const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handslag-fingerprint-'))
  write('app/page.tsx', 'one')
})

afterEach(() => rmSync(root, { recursive: true }))

describe('the fingerprint of the sources', () => {
  test('changes when a source is changed, added, renamed or removed', () => {
    const seen = [fingerprint(root, [])]
    write('app/page.tsx', 'two')
    seen.push(fingerprint(root, []))
    write('app/other.tsx', 'two')
    seen.push(fingerprint(root, []))
    renameSync(join(root, 'app/other.tsx'), join(root, 'app/another.tsx'))
    seen.push(fingerprint(root, []))
    expect(new Set(seen).size).toBe(4)
    rmSync(join(root, 'app/another.tsx'))
    expect(fingerprint(root, [])).toBe(seen[1])
  })

  test('changes with what the build bakes in', () => {
    expect(fingerprint(root, ['http://localhost:3000'])).not.toBe(
      fingerprint(root, ['http://localhost:3001']),
    )
  })

  test.each([
    'app/page.test.tsx',
    'node_modules/next/x.js',
    '.next/y.js',
    'docs/states.md',
    'e2e/sign.spec.ts',
    'public/form/form.js',
    'moved-data/postgres.log',
  ])('does not change with %s, which no build reads', (path) => {
    const aside = [join(root, 'moved-data')]
    const before = fingerprint(root, [], aside)
    write(path, 'anything')
    expect(fingerprint(root, [], aside)).toBe(before)
  })
})
