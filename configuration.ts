import { z } from 'zod'
import { type LogIns, logInsFrom } from './db/log-ins'

/** Everything that the environment decides, checked once. */
export type Configuration = {
  database: Pick<LogIns, 'app' | 'auth'>
  /** The product's own address, such as https://handslag.example.se */
  origin: string
  secret: string
  demo: boolean
  /** How much the log tells. */
  logLevel: LogLevel
  /** Where figures are told to whoever measures; nowhere unless it is said. */
  metrics?: { port: number; host: string }
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof logLevels)[number]

/** How much a process tells its log. */
export const logLevel = z
  .enum(logLevels, { error: `LOG_LEVEL is one of ${logLevels.join(', ')}.` })
  .default('info')

/** One sentence a fault, for whoever starts the server. */
export class ConfigurationError extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join('\n'))
  }
}

const address = (name: string) =>
  z.url({ protocol: /^postgres(ql)?$/, error: `${name} must be a postgres:// address.` })

const environment = z
  .object({
    DATABASE_URL: address('DATABASE_URL').optional(),
    APP_DATABASE_URL: address('APP_DATABASE_URL').optional(),
    AUTH_DATABASE_URL: address('AUTH_DATABASE_URL').optional(),
    AUTH_URL: z.url({
      protocol: /^https?$/,
      error: 'AUTH_URL must be the address at which people reach the product.',
    }),
    AUTH_SECRET: z
      .string({ error: 'AUTH_SECRET is missing: give it 32 random characters or more.' })
      .min(32, { error: 'AUTH_SECRET is too short: give it 32 random characters or more.' }),
    HANDSLAG_DEMO: z
      .enum(['0', '1'], { error: 'HANDSLAG_DEMO is 1 for a demo, or is left out.' })
      .optional(),
    LOG_LEVEL: logLevel,
    METRICS_PORT: z.coerce
      .number({ error: 'METRICS_PORT must be a port from 1 to 65535.' })
      .int()
      .min(1, { error: 'METRICS_PORT must be a port from 1 to 65535.' })
      .max(65535, { error: 'METRICS_PORT must be a port from 1 to 65535.' })
      .optional(),
    METRICS_HOST: z.string().default('127.0.0.1'),
  })
  .refine((env) => env.DATABASE_URL || (env.APP_DATABASE_URL && env.AUTH_DATABASE_URL), {
    error:
      'The database is missing: set DATABASE_URL, or APP_DATABASE_URL and AUTH_DATABASE_URL together.',
  })

/** Reads the environment, or throws a ConfigurationError that names every fault. */
export function readConfiguration(env: Record<string, string | undefined>): Configuration {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success) throw new ConfigurationError(parsed.error.issues.map((it) => it.message))
  const { data } = parsed
  const derived = data.DATABASE_URL ? logInsFrom(data.DATABASE_URL) : undefined
  return {
    database: {
      app: data.APP_DATABASE_URL ?? derived?.app ?? '',
      auth: data.AUTH_DATABASE_URL ?? derived?.auth ?? '',
    },
    origin: new URL(data.AUTH_URL).origin,
    secret: data.AUTH_SECRET,
    demo: data.HANDSLAG_DEMO === '1',
    logLevel: data.LOG_LEVEL,
    metrics: data.METRICS_PORT ? { port: data.METRICS_PORT, host: data.METRICS_HOST } : undefined,
  }
}

let read: Configuration | undefined

/** The configuration of this process. */
export function configuration(): Configuration {
  read ??= readConfiguration(process.env)
  return read
}
