import { afterAll } from 'vitest'
import { administrator } from '../factories/administrator'
import { describeVerbs } from './verbs/hold'

// Runs in a project of its own (vitest.config.mts), in which the first wall is torn down:
// visibleTo lets every row through and the policy allows every act.
const admin = administrator()
afterAll(() => admin.end())

describeVerbs('with the checks in code torn down', admin, async () => {})
