import { ask } from '../postgres/ask.mjs'
import { walkChains } from './walk-chains.mjs'

/** Every chain of a database as it is at one moment: what happens while they are walked is not seen. */
export const chainsAt = (url, published) =>
  ask(url, (sql) =>
    sql.begin('isolation level repeatable read read only', (tx) => walkChains(tx, published)),
  )
