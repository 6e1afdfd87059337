import 'server-only'
import NextAuth, { CredentialsSignin } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { configuration } from '@/configuration'
import { deviceOf } from '@/domain/device'
import { factsOfError } from '@/log/facts-of-error'
import { log } from '@/log/logger'
import { findAccount } from './find-account'
import { endSession, openSession, sessionCookie } from './session'

/**
 * The log-in, kept behind this one module. Its cookie carries the token of a row in `session`:
 * `encode` opens the row, `decode` hands the token on, and signing out ends the row.
 */
export const { signIn: startSession, signOut: leaveSession } = NextAuth(() => {
  const { name, options, maxAge } = sessionCookie()
  return {
    secret: configuration().secret,
    trustHost: true,
    session: { strategy: 'jwt', maxAge },
    cookies: { sessionToken: { name, options } },
    pages: { signIn: '/sign-in' },
    // A wrong password is an answer, not a fault: it fills no log.
    logger: {
      error: (error) => {
        if (!(error instanceof CredentialsSignin))
          log().error({ error: factsOfError(error) }, 'log-in')
      },
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {}, userAgent: {} },
        async authorize({ email, password, userAgent }) {
          const personId = await findAccount(String(email), String(password))
          return personId ? { id: personId, name: deviceOf(String(userAgent)) } : null
        },
      }),
    ],
    jwt: {
      // What it takes for a name is the device: whose log-in it is, the row says.
      encode: ({ token }) => {
        if (!token?.sub) throw new Error('a log-in without a person')
        return openSession(token.sub, token.name ?? null)
      },
      decode: async ({ token }) => (token ? { sessionToken: token } : null),
    },
    events: {
      async signOut(message) {
        const token = 'token' in message ? message.token?.sessionToken : undefined
        if (typeof token === 'string') await endSession(token)
      },
    },
  }
})
