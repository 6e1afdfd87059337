import { resolve } from 'node:path'
import { ESLint } from 'eslint'

const root = resolve(import.meta.dirname, '..')
const eslint = new ESLint({ cwd: root, overrideConfigFile: resolve(root, 'eslint.config.mjs') })

/** What the linter says, as `rule: message`, when this code stands at this path from the root. */
export async function findings(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(root, path) })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

/** Whether the linter leaves this path alone. */
export const isIgnored = (path: string) => eslint.isPathIgnored(resolve(root, path))

// The first file of each kind loads its parser: here, so that no test has to wait for it.
await findings('domain/a.ts', '')
await findings('scripts/a.mjs', '')
