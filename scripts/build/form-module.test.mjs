import { describe, expect, it } from 'vitest'
import { formModulePath } from '../../browser/module-path'
import { formModule } from './form-module.mjs'

describe("the form's module", () => {
  it('has its content as its address: run node scripts/build/write-form-module.mjs after a change', () => {
    expect(formModule().path).toBe(formModulePath)
  })

  it('stays small enough for a phone on a slow network', () => {
    expect(formModule().source.length).toBeLessThan(10_000)
  })
})
