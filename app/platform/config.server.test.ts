import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ConfigError, readConfig } from './config.server.ts'

const secret = 'a secret for tests that is long enough'

function givenRoot() {
  const root = mkdtempSync(path.join(tmpdir(), 'thaoso-config-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return root
}

function read(environment: Record<string, string>, root = givenRoot()) {
  return readConfig({ ...environment } as NodeJS.ProcessEnv, { root, version: '1' })
}

test('with nothing said it works, for this machine alone', () => {
  const root = givenRoot()

  expect(read({}, root)).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: path.join(root, 'data', 'thaoso.sqlite'),
    isProduction: false,
    publicUrl: 'http://127.0.0.1:3000',
    version: '1',
    isAuthoring: false,
  })
})

test('pages for authors are there where the operator says so', () => {
  expect(read({ AUTHORING: '1' }).isAuthoring).toBe(true)
  expect(() => read({ AUTHORING: 'yes' })).toThrow('AUTHORING must be 1 or 0.')
})

test('an empty variable counts as absent', () => {
  expect(read({ PORT: '', SESSION_SECRET: '', PUBLIC_URL: '', LOG_LEVEL: '' }).port).toBe(
    3000,
  )
})

test('in development a secret is made once and kept for its owner alone', () => {
  const root = givenRoot()

  const { sessionSecret } = read({}, root)

  expect(sessionSecret).toMatch(/^[0-9a-f]{64}$/)
  expect(read({}, root).sessionSecret).toBe(sessionSecret)
  expect(read({}, givenRoot()).sessionSecret).not.toBe(sessionSecret)
})

test('where all is given nothing is written', () => {
  const root = givenRoot()

  read({ SESSION_SECRET: secret, DATABASE_URL: ':memory:' }, root)

  expect(readdirSync(root)).toEqual([])
})

test('in production no secret is made up', () => {
  const root = givenRoot()

  expect(() => read({ NODE_ENV: 'production' }, root)).toThrow(/SESSION_SECRET is required/)
  expect(existsSync(path.join(root, 'data'))).toBe(false)
  expect(read({ NODE_ENV: 'production', SESSION_SECRET: secret }).isProduction).toBe(true)
})

test('a kept secret that was cut short signs nothing', () => {
  const root = givenRoot()
  mkdirSync(path.join(root, 'data'))
  writeFileSync(path.join(root, 'data', 'session-secret'), '')

  expect(() => read({}, root)).toThrow(/Delete it/)
})

test.each([
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['SESSION_SECRET', 'short'],
  ['PUBLIC_URL', 'hoc.example.vn'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['LOG_LEVEL', 'loud'],
  ['OIDC_ISSUER', 'sso.example.vn'],
])('%s=%s is told with its name and the mend', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(ConfigError)
  expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} must `))
})

test('a provider for staff is given whole or not at all', () => {
  const whole = {
    OIDC_ISSUER: 'https://sso.example.vn',
    OIDC_CLIENT_ID: 'thaoso',
    OIDC_CLIENT_SECRET: secret,
  }

  expect(read(whole).oidc?.clientId).toBe('thaoso')
  expect(read({}).oidc).toBeUndefined()
  expect(() => read({ ...whole, OIDC_CLIENT_SECRET: '' })).toThrow(/all three or none/)
})

test.each(['0.0.0.0', '::', '::1', 'localhost', '192.168.1.20'])(
  'a class served at HOST=%s is told an address that can be opened',
  (HOST) => {
    const { publicUrl } = read({ HOST, PORT: '3100' })

    expect(URL.canParse(publicUrl)).toBe(true)
    expect(new URL(publicUrl).port).toBe('3100')
    expect(['0.0.0.0', '[::]']).not.toContain(new URL(publicUrl).hostname)
  },
)
