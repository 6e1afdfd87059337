import type { Sql } from 'postgres'
import { hashPassword } from '@/data/access/password'

/** Those whom a visitor of the demo can be; nobody else in it has a password. */
export const demoAddresses = ['trainee', 'assessor', 'director', 'admin'].map(
  (who) => `${who}@demo.test`,
)
export const demoPassword = 'handslag-demo'

/** Gives the demo's accounts their password. */
export async function plantAccounts(admin: Sql): Promise<void> {
  for (const address of demoAddresses) {
    await admin`insert into credential (person_id, password_hash)
      select person_id, ${await hashPassword(demoPassword)} from email where address = ${address}`
  }
}
