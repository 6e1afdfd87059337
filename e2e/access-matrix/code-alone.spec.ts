import { test } from '../fixtures/test'
import { callHandlers } from './call-handlers'
import { keepSecrets } from './keep-secrets'
import { lookAtPages } from './look-at-pages'
import { openProduct } from './product'
import { tryActions } from './try-actions'

test.describe.configure({ mode: 'default' })

let product: Awaited<ReturnType<typeof openProduct>>
test.beforeAll(async () => {
  product = await openProduct('codeAlone')
})
test.afterAll(() => product.close())

test.describe('with row-level security switched off', () => {
  lookAtPages(() => product.world)
  callHandlers(() => product.world)
  keepSecrets(() => product.world)
  tryActions(() => product.world)
})
