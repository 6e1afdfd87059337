import { afterAll } from 'vitest'
import { administrator } from '../factories/administrator'
import { describeVerbs } from './verbs/hold'

const admin = administrator()
afterAll(() => admin.end())

describeVerbs('with both walls standing', admin, async () => {})
