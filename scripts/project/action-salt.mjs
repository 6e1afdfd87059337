import { createHash } from 'node:crypto'

/**
 * What the addresses of actions are drawn from at build: the same for every build there will be, so
 * that a form which was open before a new version finds its action in it. No secret: what is sealed in
 * a form is sealed by the key that the running server is given.
 */
export const actionSalt = createHash('sha256').update('handslag actions').digest('base64')
