import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A kind of address: `/trainee/requests/[requestId]`, of the class `trainee`. */
export type Route = { pattern: string; of: string }

const file: Route = { pattern: 'file', of: 'file' }
const unknown: Route = { pattern: 'unknown', of: 'unknown' }

/**
 * Tells which kind of address one is, so that neither an id nor a token nor anything that somebody
 * typed gets into a log. `built` is the folder of the build; while one develops every page is unknown.
 */
export function routesOf(built: string): (address: string) => Route {
  const known = patternsIn(built).map((pattern) => ({
    route: { pattern, of: pattern.split('/')[1] || 'start' },
    matches: new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\[[^\]]+\]/g, '[^/]+')}$`),
  }))
  return (address) => {
    const path = (address.split('?')[0] ?? '').replace(/(.)\/$/, '$1')
    if (path.startsWith('/_next/') || path.startsWith('/form/')) return file
    return known.find(({ matches }) => matches.test(path))?.route ?? unknown
  }
}

/** Every page and route of a build; those without a variable part come first. */
function patternsIn(built: string): string[] {
  const manifest = join(built, 'server', 'app-paths-manifest.json')
  const fixedFirst = (one: string, other: string) =>
    Number(one.includes('[')) - Number(other.includes('['))
  return Object.keys(readIfThere(manifest))
    .map((entry) => entry.replace(/\/(page|route)$/, '').replace(/\/\([^)]+\)/g, '') || '/')
    .sort(fixedFirst)
}

function readIfThere(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}
