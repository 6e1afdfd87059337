import { projectRoot } from '../project/project-root.mjs'
import { Fault } from '../run/fault.mjs'
import { listen } from '../check/step.mjs'

const program = ['--conditions=react-server', '--import', 'tsx', 'scripts/backup/read-one-form.ts']

/** Opens one signed form as the doctor whom it is about opens it; gives its id, or nothing when there is none. */
export async function openOneForm(url) {
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    AUTH_URL: 'http://localhost',
    AUTH_SECRET: 'nobody logs in to what is only looked at',
  }
  const { code, said } = await listen(process.execPath, program, { cwd: projectRoot, env })
  if (code !== 0) throw new Fault('A signed form could not be opened.', said)
  return said || undefined
}
