import { projectRoot } from '../project/project-root.mjs'
import { readArguments } from '../run/arguments.mjs'
import { Fault } from '../run/fault.mjs'
import { administratorUrl } from './administrator.mjs'
import { askFor } from './ask.mjs'
import { checkAddress } from './checks/address.mjs'
import { checkConfiguration } from './checks/configuration.mjs'
import { checkDatabase } from './checks/database.mjs'
import { checkDisk } from './checks/disk.mjs'
import { lineOf } from './checks/finding.mjs'
import { checkMail } from './checks/mail.mjs'
import { checkTimeZone } from './checks/time-zone.mjs'
import { bringUpToDate } from './migrate.mjs'
import { makeReady } from './make-ready.mjs'
import { readInstallation, servingEnvironment } from './settings.mjs'

const options = {
  region: { type: 'string' },
  programme: { type: 'string' },
  kind: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  'new-link': { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
}

/** From a configured machine to a programme with an administrator, who gets a link to come in by. */
export async function setUp(args) {
  const { values } = readArguments(args, { options })
  const settings = readInstallation(process.env)
  const url = await administratorUrl(settings)
  await mustBeWell(settings, url)
  if (values.check) return
  await bringUpToDate(url)
  const wanted = await askFor(values)
  await makeReady(url, { ...wanted, newLink: values['new-link'] }, process.env.AUTH_URL)
}

/** Prints what each check found; what must be mended ends the command. */
async function mustBeWell(settings, url) {
  const env = { ...process.env, ...servingEnvironment(settings, process.env), DATABASE_URL: url }
  const findings = [
    await checkConfiguration(env),
    await checkDatabase(url),
    checkTimeZone(),
    await checkAddress(env.AUTH_URL),
    await checkMail(env.SMTP_URL),
    checkDisk(settings.folder ?? projectRoot),
  ].flat()
  for (const finding of findings) console.log(lineOf(finding))
  const toMend = findings.filter(({ state }) => state === 'wrong').length
  if (toMend > 0)
    throw new Fault(`Nothing was set up: ${toMend} of the above must be mended first.`)
}
