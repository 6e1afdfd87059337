import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytea } from './log-in'
import { email, person } from './person'
import { programme } from './programme'

/**
 * A way in by mail: to choose a first password when an administrator has invited, or a new one when
 * the old is forgotten. It goes to one mailbox, is used once, and ends by itself.
 */
export const accountLink = pgTable(
  'account_link',
  {
    id: uuid().primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    emailId: uuid('email_id').notNull(),
    purpose: text({ enum: ['invitation', 'password'] }).notNull(),
    /** Where somebody is invited to, and by whom; nobody asks for another's forgotten password. */
    programmeId: uuid('programme_id').references(() => programme.id),
    madeBy: uuid('made_by').references(() => person.id),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [
    foreignKey({
      name: 'account_link_to_own_mailbox',
      columns: [table.emailId, table.personId],
      foreignColumns: [email.id, email.personId],
    }),
    index().on(table.personId),
    index().on(table.programmeId),
    check('account_link_purpose', sql`${table.purpose} in ('invitation', 'password')`),
    check(
      'account_link_invited',
      sql`(${table.purpose} = 'invitation') = (${table.programmeId} is not null)
        and (${table.purpose} = 'invitation') = (${table.madeBy} is not null)`,
    ),
    check('account_link_expires', sql`${table.expiresAt} > ${table.madeAt}`),
    check('account_link_ends_once', sql`${table.usedAt} is null or ${table.revokedAt} is null`),
  ],
)

/** What a mailed link is told by: the hash of its token. Each sending of the mail mints one. */
export const accountLinkKey = pgTable(
  'account_link_key',
  {
    tokenHash: bytea('token_hash').primaryKey(),
    linkId: uuid('link_id')
      .notNull()
      .references(() => accountLink.id),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index().on(table.linkId),
    check('account_link_key_hash', sql`length(${table.tokenHash}) = 32`),
  ],
)
