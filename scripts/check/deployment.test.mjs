import { describe, expect, test } from 'vitest'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, loadAll } from 'js-yaml'
import { projectRoot } from '../project/project-root.mjs'

const read = (path) => readFileSync(join(projectRoot, path), 'utf8')
const kubernetes = readdirSync(join(projectRoot, 'deploy/kubernetes')).flatMap((name) =>
  loadAll(read(`deploy/kubernetes/${name}`)).map((it) => ({ name, ...it })),
)
const compose = load(read('compose.yaml'))
const dockerfile = read('Dockerfile')
const { scripts } = JSON.parse(read('package.json'))

const pods = kubernetes
  .filter(({ kind }) => kind === 'Deployment' || kind === 'Job')
  .map(({ metadata, spec }) => ({ name: metadata.name, pod: spec.template.spec }))
const containers = pods.flatMap(({ pod }) => pod.containers)
const commands = [
  ...containers.map(({ command }) => command),
  ...Object.values(compose.services).map(({ command }) => command),
  JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]'),
].filter(Boolean)

describe('what is deployed', () => {
  test('is started by the same scripts as on a plain machine', () => {
    expect(commands.length).toBeGreaterThan(5)
    for (const command of commands) {
      expect(Object.values(scripts)).toContain(command.join(' '))
      expect(existsSync(join(projectRoot, command[1]))).toBe(true)
    }
  })

  test('is of images whose version is named', () => {
    const images = [
      ...[...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image),
      ...Object.values(compose.services).map(({ image }) => image),
      ...containers.map(({ image }) => image).filter((image) => image !== 'handslag'),
    ]
    expect(images.filter((image) => !/:v?\d+\.\d+(\.\d+)?(-\w+)*$/.test(image))).toEqual([])
    // The bare name gets its registry and its version from kustomization.yaml.
    const { images: named } = kubernetes.find(({ kind }) => kind === 'Kustomization')
    expect(named).toEqual([expect.objectContaining({ name: 'handslag', newTag: '0.1.0' })])
  })

  test('is of the version of package.json', () => {
    const { version } = JSON.parse(read('package.json'))
    const all = [read('compose.yaml'), ...containers.map(({ image }) => image)].join(' ')
    for (const [, tag] of all.matchAll(/handslag:(\S+)/g)) expect(tag).toBe(version)
  })

  test('holds no secret', () => {
    const secrets = kubernetes.filter(({ kind }) => kind === 'Secret')
    expect(secrets).toHaveLength(3)
    for (const { stringData } of secrets)
      expect(Object.values(stringData).filter(Boolean)).toEqual([])
    const said = [dockerfile, read('compose.yaml'), ...kubernetes.map((it) => JSON.stringify(it))]
    expect(said.join('\n')).not.toMatch(/:\/\/\w+:[\w-]{3,}@|BEGIN [A-Z ]*PRIVATE KEY/)
  })
})

describe('a pod', () => {
  test.each(pods)('$name runs as nobody in particular, and may do nothing more', ({ pod }) => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 })
    expect(pod.automountServiceAccountToken).toBe(false)
    for (const { securityContext, resources } of pod.containers) {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      })
      expect(resources.limits.memory).toBeDefined()
    }
  })

  test('that serves is given time to answer what is under way', () => {
    const { pod } = pods.find(({ name }) => name === 'web')
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(5 + 12)
    expect(pod.containers[0].readinessProbe.httpGet.path).toBe('/api/ready')
    expect(pod.containers[0].livenessProbe.httpGet.path).toBe('/api/health')
  })

  test('is told what it reads by names that are there', () => {
    const known = new Set(
      kubernetes
        .filter(({ kind }) => kind === 'ConfigMap' || kind === 'Secret')
        .map(({ kind, metadata }) => `${kind} ${metadata.name}`),
    )
    for (const from of containers.flatMap(({ envFrom }) => envFrom)) {
      const { configMapRef, secretRef } = from
      const name = configMapRef ? `ConfigMap ${configMapRef.name}` : `Secret ${secretRef.name}`
      expect(known).toContain(name)
    }
  })

  test('that serves or sends does not know the administrator of the database', () => {
    const knowing = kubernetes
      .filter(({ kind, stringData }) => kind === 'Secret' && 'DATABASE_URL' in stringData)
      .map(({ metadata }) => metadata.name)
    expect(knowing).toEqual(['handslag-migrate'])
    const readers = pods.filter(({ pod }) => JSON.stringify(pod).includes('handslag-migrate'))
    expect(readers.map(({ name }) => name)).toEqual(['migrate'])
  })
})

describe('the image', () => {
  test('does not run as root', () => {
    expect(dockerfile.lastIndexOf('\nUSER node')).toBeGreaterThan(dockerfile.lastIndexOf('\nFROM'))
  })

  test('takes nothing along that is not the product', () => {
    const ignored = read('.dockerignore').split('\n')
    for (const path of ['.git', '.data', 'node_modules', '.env*']) expect(ignored).toContain(path)
  })
})
