import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'

/** The program that sends the mail, beside the web server of the same build. */
export const workerProgram = (buildFolder) => join(projectRoot, buildFolder, 'worker.mjs')
