import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { accountLink } from './account'
import { outbox } from './record'
import { request } from './request'

/**
 * A mail of a notice that the mail server took for one address, or refused for good. What was refused
 * names the request or the invitation that somebody wrote the address on.
 */
export const letter = pgTable(
  'letter',
  {
    outboxId: uuid('outbox_id')
      .notNull()
      .references(() => outbox.id),
    address: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** The server's answer when it refused the address: 5xx of SMTP. */
    refusedCode: integer('refused_code'),
    requestId: uuid('request_id').references(() => request.id),
    accountLinkId: uuid('account_link_id').references(() => accountLink.id),
  },
  (table) => [
    primaryKey({ columns: [table.outboxId, table.address] }),
    index().on(table.requestId),
    index().on(table.accountLinkId),
    check('letter_refused', sql`${table.refusedCode} between 500 and 599`),
  ],
)
