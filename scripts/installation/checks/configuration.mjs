import { load } from '../typescript.mjs'
import { well, wrong } from './finding.mjs'

/** Whether the environment says everything that the server asks of it. */
export async function checkConfiguration(env) {
  const { readConfiguration, ConfigurationError } = await load('configuration.ts')
  const findings = [keyFinding(env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY)]
  try {
    readConfiguration(env)
    return [well('The configuration is complete.'), ...findings]
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return [...error.faults.map((it) => wrong(it, 'See .env.example.')), ...findings]
  }
}

/** A form that was opened before a new version is sent to the one after it under this key. */
export function keyFinding(key) {
  if (Buffer.from(key ?? '', 'base64').length === 32)
    return well('The key of the forms is 32 bytes.')
  return wrong(
    'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 random bytes in base64.',
    'Make one with: openssl rand -base64 32. Keep it: the same for every server and every version.',
  )
}
