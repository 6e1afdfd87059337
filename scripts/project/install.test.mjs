import { describe, expect, test } from 'vitest'
import { isInstalled } from './install.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.5' },
    'node_modules/@next/swc-win32': { version: '16.4.5', optional: true },
  },
}
const noteOf = (packages) => JSON.stringify({ packages })

describe('the packages of the lock', () => {
  test('are installed when npm noted each, but for those of other machines', () => {
    expect(isInstalled(lock, noteOf({ 'node_modules/next': { version: '16.4.5' } }))).toBe(true)
  })

  test('are not installed when one has another version', () => {
    expect(isInstalled(lock, noteOf({ 'node_modules/next': { version: '16.4.4' } }))).toBe(false)
  })

  test('are not installed when npm noted nothing, as after an interrupted install', () => {
    expect(isInstalled(lock, undefined)).toBe(false)
  })
})
