import { mkdirSync } from 'node:fs'
import { build } from '../project/build.mjs'
import { readSettings } from '../project/settings.mjs'
import { buildFolder } from './settings.mjs'

/** Builds what `npm run start:web` serves: once for every machine and address of this version. */
export async function buildProduct() {
  const { folder } = readSettings({})
  mkdirSync(folder, { recursive: true })
  await build(folder, {
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: process.env.NEXT_DIST_DIR || buildFolder,
  })
}
