import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'

/** Everything the environment decides, read once at the start. */
export type Config = {
  host: string
  port: number
  /** A SQLite file's path, `file:` URL or `:memory:`. */
  databaseUrl: string
  sessionSecret: string
  isProduction: boolean
  logLevel: string
  /** What people type or scan to come here; printed on step cards. */
  publicUrl: string
  version: string
  /** Where the build put the site: client files, server bundle, compiled content. */
  buildDirectory: string
  /** What authors write; read by the running server only where `isAuthoring`. */
  contentDirectory: string
  /** Whether pages for those who write content are there. */
  isAuthoring: boolean
  /** Where staff may sign in besides, by OpenID Connect. */
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined
}

/** The environment cannot be used as it is. The message says which variable, and the mend. */
export class ConfigError extends Error {}

const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/),
  v.transform(Number),
  v.maxValue(65_535),
)
const shortestSecret = 32
const environmentSchema = v.object({
  NODE_ENV: v.optional(v.string()),
  /** What NODE_ENV said before the built server set it for its libraries. */
  THAOSO_MODE: v.optional(v.string()),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  PORT: v.optional(port, '3000'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.minLength(1))),
  SESSION_SECRET: v.optional(v.pipe(v.string(), v.minLength(shortestSecret))),
  PUBLIC_URL: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
  LOG_LEVEL: v.optional(
    v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    'info',
  ),
  AUTHORING: v.optional(v.picklist(['0', '1']), '0'),
  OIDC_ISSUER: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
  OIDC_CLIENT_ID: v.optional(v.string()),
  OIDC_CLIENT_SECRET: v.optional(v.string()),
})

const mends: Record<string, string> = {
  PORT: 'PORT must be a number from 0 to 65535.',
  SESSION_SECRET:
    'SESSION_SECRET must have at least 32 characters. Make one with: openssl rand -hex 32',
  PUBLIC_URL: 'PUBLIC_URL must be an address such as https://hoc.example.vn.',
  LOG_LEVEL: 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.',
  AUTHORING: 'AUTHORING must be 1 or 0.',
  OIDC_ISSUER: 'OIDC_ISSUER must be an address such as https://sso.example.vn.',
}

/** Reads the environment, or throws `ConfigError`. An empty variable counts as absent. */
export function readConfig(
  environment: NodeJS.ProcessEnv,
  { root, version }: { root: string; version: string },
): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const parsed = v.safeParse(environmentSchema, Object.fromEntries(given))
  if (!parsed.success) {
    const name = v.getDotPath(parsed.issues[0]) ?? ''
    throw new ConfigError(mends[name] ?? `${name} cannot be used as it is.`)
  }
  const {
    NODE_ENV,
    THAOSO_MODE,
    HOST,
    PORT,
    DATABASE_URL,
    SESSION_SECRET,
    LOG_LEVEL,
    PUBLIC_URL,
    AUTHORING,
  } = parsed.output
  const isProduction = (THAOSO_MODE ?? NODE_ENV) === 'production'
  const dataDirectory = path.join(root, 'data')
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL ?? path.join(dataDirectory, 'thaoso.sqlite'),
    sessionSecret: SESSION_SECRET ?? keptSecret(dataDirectory, isProduction),
    isProduction,
    logLevel: LOG_LEVEL,
    publicUrl: PUBLIC_URL ?? `http://${nameOf(HOST)}:${PORT}`,
    version,
    buildDirectory: path.join(root, 'build'),
    contentDirectory: path.join(root, 'content'),
    isAuthoring: AUTHORING === '1',
    oidc: oidcIn(parsed.output),
  }
}

/** All three or none. */
function oidcIn({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_CLIENT_SECRET: clientSecret,
}: v.InferOutput<typeof environmentSchema>): Config['oidc'] {
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret }
  if (!issuer && !clientId && !clientSecret) return undefined
  throw new ConfigError(
    'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: give all three or none.',
  )
}

/** What others call this machine by, where it listens on all its addresses. */
function nameOf(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host.includes(':') ? `[${host}]` : host
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const onNetwork = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)
  return onNetwork?.address ?? 'localhost'
}

/** In development a secret is made once and kept, so that sign-ins survive a restart. */
function keptSecret(dataDirectory: string, isProduction: boolean): string {
  if (isProduction) {
    throw new ConfigError(
      'SESSION_SECRET is required in production. Make one with: openssl rand -hex 32',
    )
  }
  const file = path.join(dataDirectory, 'session-secret')
  if (!existsSync(file)) {
    mkdirSync(dataDirectory, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= shortestSecret) return secret
  throw new ConfigError(`${file} was cut short. Delete it, and a new one is made.`)
}
