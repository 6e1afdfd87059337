import 'server-only'
import { type Algorithm, hash, verify } from '@node-rs/argon2'
import type { Fault } from '@/domain/fault-code'
import { passwordFault, samePassword } from '@/domain/password'
import { commonPasswords } from './common-password'

// OWASP's floor for argon2id: 19 MiB of memory, two passes.
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
}

export const hashPassword = (password: string): Promise<string> =>
  hash(samePassword(password), cost)

let nobodys: Promise<string> | undefined

/** Whether a password is right. An unknown account costs the same time as a known one. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword('the password of nobody')
  const right = await verify(stored ?? (await nobodys), samePassword(password))
  return stored !== undefined && right
}

/** What is wrong with a new password of somebody with this name and these addresses; nothing, or one. */
export async function newPasswordFaults(password: string, own: string[]): Promise<Fault[]> {
  const code = passwordFault(password, { own, isCommon: await commonPasswords() })
  return code ? [{ field: 'password', code }] : []
}
