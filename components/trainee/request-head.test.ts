import { expect, it } from 'vitest'
import miniCex from '@/db/forms/mini-cex-bt.v1.json'
import { instrumentSchema } from '@/domain/instrument'
import { printedGoals } from './request-head'

const form = instrumentSchema.parse(miniCex)

it('takes the goals of an address that the form prints, in its order, and no others', () => {
  const keys = (asked?: string | string[]) => printedGoals(form, asked).map(({ key }) => key)
  expect(keys('bt2')).toEqual(['bt2'])
  expect(keys(['bt9', 'bt1', 'bt9'])).toEqual(['bt1', 'bt9'])
  expect(keys(['BT8', 'bt99', '<b>', ''])).toEqual([])
  expect(keys(undefined)).toEqual([])
})
