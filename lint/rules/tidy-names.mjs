import { basename, dirname } from 'node:path'
import { pathOf } from '../path-of.mjs'

const vague = /^(lib|libs|utils?|helpers?|services?|common|shared|misc)$/
const kebab = /^[a-z0-9]+([-.][a-z0-9]+)*$/

/** A folder is called after what is in it, a file after its one main export, and none is a barrel. */
export const tidyNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      vague: 'No folder called {{folder}}: put the file on its floor, beside the noun it serves.',
      barrel: 'No index files: import from the file that holds it.',
      kebab: 'A file is called after its main export, in kebab-case: {{file}} is not.',
    },
  },
  create(context) {
    const path = pathOf(context)
    const file = basename(path)
    return {
      Program(node) {
        const refuse = (messageId, data) => context.report({ node, messageId, data })
        const folder = dirname(path)
          .split('/')
          .find((one) => vague.test(one))
        if (folder) refuse('vague', { folder })
        if (/^index\./.test(file)) refuse('barrel')
        if (!kebab.test(file)) refuse('kebab', { file })
      },
    }
  },
}
