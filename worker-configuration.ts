import { z } from 'zod'
import { ConfigurationError, type LogLevel, logLevel } from './configuration'
import { logInsFrom } from './db/log-ins'

/** Everything that the environment decides of the worker: the process that sends the mail. */
export type WorkerConfiguration = {
  /** Its own log-in to the database. */
  database: string
  /** Where people reach the product: every link in a mail begins with it. */
  origin: string
  /** The mail server; none in a demo, whose mail never leaves the machine. */
  smtpUrl: string | null
  mailFrom: string
  demo: boolean
  /** How much the log tells. */
  logLevel: LogLevel
}

const postgresAddress = (name: string) =>
  z.url({ protocol: /^postgres(ql)?$/, error: `${name} must be a postgres:// address.` }).optional()

const smtpFault =
  'SMTP_URL must be the address of a mail server, such as smtps://name:password@mail.example.se.'
const fromFault = 'MAIL_FROM must be an address, such as Handslag <no-reply@example.se>.'

const environment = z
  .object({
    DATABASE_URL: postgresAddress('DATABASE_URL'),
    WORKER_DATABASE_URL: postgresAddress('WORKER_DATABASE_URL'),
    AUTH_URL: z.url({
      protocol: /^https?$/,
      error: 'AUTH_URL must be the address at which people reach the product.',
    }),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: smtpFault }).refine(isWhole, {
      error: 'SMTP_URL names a user or a password: give both, or neither.',
    }),
    MAIL_FROM: z
      .string({ error: fromFault })
      .regex(/^([^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, { error: fromFault }),
    HANDSLAG_DEMO: z
      .enum(['0', '1'], { error: 'HANDSLAG_DEMO is 1 for a demo, or is left out.' })
      .optional(),
    LOG_LEVEL: logLevel,
  })
  .refine((env) => env.DATABASE_URL || env.WORKER_DATABASE_URL, {
    error: 'The database is missing: set WORKER_DATABASE_URL, or DATABASE_URL.',
  })

// A demo catches its own mail, wherever it is told to send it.
const ofDemo = { SMTP_URL: 'smtp://127.0.0.1', MAIL_FROM: 'Handslag <handslag@demo.test>' }

/** Reads the worker's environment, or throws a ConfigurationError that names every fault. */
export function readWorkerConfiguration(
  env: Record<string, string | undefined>,
): WorkerConfiguration {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const demo = set.HANDSLAG_DEMO === '1'
  const parsed = environment.safeParse(demo ? { ...set, ...ofDemo } : set)
  if (!parsed.success) throw new ConfigurationError(parsed.error.issues.map((it) => it.message))
  const { data } = parsed
  const derived = data.DATABASE_URL ? logInsFrom(data.DATABASE_URL).worker : ''
  return {
    database: data.WORKER_DATABASE_URL ?? derived,
    origin: new URL(data.AUTH_URL).origin,
    smtpUrl: demo ? null : data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    demo,
    logLevel: data.LOG_LEVEL,
  }
}

let read: WorkerConfiguration | undefined

/** The configuration of this process, when it is a worker. */
export function workerConfiguration(): WorkerConfiguration {
  read ??= readWorkerConfiguration(process.env)
  return read
}

function isWhole(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { username, password } = new URL(address)
  return (username === '') === (password === '')
}
