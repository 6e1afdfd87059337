import { keptSecret } from '../project/secrets.mjs'

/** What the server is told: the same at build and at start, and the same after a restart. */
export function serverEnvironment({ folder, port, buildFolder, databaseUrl }) {
  return {
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: buildFolder,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keptSecret(folder, 'actions-key', 'base64'),
    AUTH_SECRET: keptSecret(folder, 'auth-secret'),
    AUTH_URL: `http://localhost:${port}`,
    HANDSLAG_DEMO: '1',
    DATABASE_URL: databaseUrl,
    PORT: String(port),
  }
}
