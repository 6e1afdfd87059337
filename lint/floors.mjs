/**
 * Who may import whom. One row a floor; a floor may always import itself.
 *
 * - `at`: the paths of the floor, when it is not simply the folder of the same name. The longest
 *   path wins, so `db/seed` is a floor of its own inside `db`.
 * - `may`: floors it may import. `packages`: packages, with everything below them (`next` is also
 *   `next/headers`). `types`: packages, by their exact name, that it may import types from and nothing that runs.
 * - `anything`: no limits. `environment`: may read process.env. `prints`: may use console.
 * - `belongs`: what the person reads who crosses the line: where the code belongs instead.
 */
export const floors = {
  domain: {
    may: [],
    packages: ['zod'],
    belongs: 'domain/ is pure rules: what fetches or stores belongs in data/, facts are arguments.',
  },
  db: {
    may: ['domain', 'db/forms', 'db/log-ins', 'configuration'],
    packages: ['drizzle-orm', 'postgres', 'uuid', 'server-only', 'graphile-worker', 'node:'],
    belongs: 'db/ is tables and connections: what somebody does belongs in data/.',
  },
  'db/forms': { may: [], packages: [], belongs: 'db/forms/ holds published instruments as JSON.' },
  'db/log-ins': {
    may: [],
    packages: ['node:'],
    belongs: 'db/log-ins.ts is asked by the configuration: it knows nobody else.',
  },
  'db/factories': {
    // From data/ they mint viewers, honestly: out of a session's row.
    may: ['domain', 'data', 'db', 'db/forms', 'db/log-ins', 'configuration'],
    environment: true,
    packages: ['drizzle-orm', 'postgres', 'uuid', 'node:'],
    types: ['vitest'],
    belongs: 'db/factories/ makes rows for tests: what goes through a verb belongs in db/seed/.',
  },
  'db/test-setup': {
    may: ['domain', 'db', 'db/forms', 'db/factories', 'db/log-ins', 'configuration'],
    packages: ['drizzle-orm', 'postgres', 'vitest', 'node:'],
    environment: true,
    belongs: 'db/test-setup/ gives a test its database: rows belong in db/factories/.',
  },
  'db/walls': {
    may: ['domain', 'data', 'db', 'db/forms', 'db/factories', 'db/log-ins', 'configuration'],
    packages: ['postgres', 'vitest', 'node:'],
    environment: true,
    belongs: 'db/walls/ tries to get past the database: what serves people belongs in data/.',
  },
  'db/seed': {
    may: ['domain', 'data', 'db', 'db/forms', 'db/factories', 'db/log-ins', 'configuration'],
    packages: ['drizzle-orm', 'postgres', 'uuid', 'node:'],
    environment: true,
    belongs: "db/seed/ is the demo's people: a page belongs in app/, a rule in domain/.",
  },
  data: {
    may: ['domain', 'db', 'db/forms', 'configuration', 'log'],
    packages: [
      'drizzle-orm',
      'next-auth',
      '@node-rs/argon2',
      '@zxcvbn-ts/language-common',
      'rate-limiter-flexible',
      'server-only',
      'uuid',
      'zod',
      'node:',
    ],
    types: ['postgres'],
    belongs:
      'data/ is verbs: cookies, headers and redirects belong in app/, connections in db/, what is shown in components/.',
  },
  'worker/test-mail': {
    may: [],
    packages: ['mailparser', 'smtp-server', 'node:'],
    belongs: 'worker/test-mail.ts takes mail for tests: it knows nobody else.',
  },
  worker: {
    may: ['domain', 'data', 'db', 'configuration', 'log', 'messages', 'worker/test-mail'],
    packages: [
      'graphile-worker',
      'mailparser',
      'use-intl',
      'nodemailer',
      'pino',
      'smtp-server',
      'node:',
    ],
    belongs: 'worker/ is what happens later: what a person waits for belongs in data/ and app/.',
  },
  components: {
    may: ['domain'],
    packages: [
      'react',
      'react-dom',
      'next/link',
      'next/navigation',
      'next-intl',
      'recharts',
      '@tanstack/react-table',
      'nuqs',
      '@base-ui/react',
      '@fontsource-variable/inter',
    ],
    types: ['next'],
    belongs:
      'components/ is handed its data and its actions: fetch them in app/ through data/, pass them as props.',
  },
  browser: {
    may: ['domain'],
    packages: [],
    belongs:
      'browser/ runs without the framework, on a phone: what needs a package belongs in components/ or on the server.',
  },
  'browser/module-path': {
    may: [],
    packages: [],
    belongs: 'browser/module-path.ts is an address, and nothing more.',
  },
  app: {
    at: ['app', 'instrumentation', 'global.d.ts'],
    may: [
      'data',
      'components',
      'domain',
      'browser/module-path',
      'configuration',
      'log',
      'messages',
    ],
    packages: [
      'next',
      'react',
      'react-dom',
      'next-intl',
      'next-auth',
      'nuqs',
      'zod',
      'uuid',
      'server-only',
      '@fontsource-variable/inter',
      'node:',
    ],
    belongs: 'app/ is doors: what touches the database belongs in a verb in data/.',
  },
  server: {
    may: ['browser/module-path', 'configuration', 'log'],
    packages: ['next', 'node:'],
    types: ['pino'],
    environment: true,
    belongs: 'server/ sets headers and authorises nothing: who may do what belongs in data/.',
  },
  configuration: {
    at: ['configuration', 'worker-configuration'],
    may: ['db/log-ins'],
    packages: ['zod', 'node:'],
    environment: true,
    belongs: 'configuration.ts reads the environment and knows nobody else.',
  },
  log: {
    may: ['configuration'],
    packages: ['pino', 'node:'],
    belongs:
      'log/ is how a line of the log is written: what happened is told from where it happens.',
  },
  messages: {
    may: ['domain'],
    packages: [],
    belongs:
      'messages/ holds words: take a type from domain/, put what chooses a language in app/.',
  },
  deploy: {
    may: [],
    packages: [],
    belongs: 'deploy/ is manifests: a command belongs in scripts/.',
  },
  docs: { may: [], packages: [], belongs: 'docs/ is for reading: code belongs on its floor.' },
  e2e: {
    may: ['db/factories', 'db/forms', 'domain', 'messages', 'configuration', 'worker/test-mail'],
    packages: ['@playwright/test', '@axe-core/playwright', 'node:'],
    environment: true,
    belongs:
      'e2e/ is a person with a browser: prepare rows through db/factories/, see the rest on the page.',
  },
  bench: { anything: true, environment: true, prints: true },
  scripts: { anything: true, environment: true, prints: true },
  lint: {
    at: ['lint', 'eslint.config.mjs'],
    may: [],
    packages: ['eslint', 'eslint-config-next', 'node:'],
    belongs: 'lint/ reads the source of the others and never runs it.',
  },
  tools: { at: [/^[^/]+\.config\.\w+$/], anything: true, environment: true },
}

/** What a floor's tests may import besides, on every floor. */
export const forTests = {
  may: ['db/factories', 'db/forms'],
  packages: ['vitest', 'fast-check', 'node:'],
}
