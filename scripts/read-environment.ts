import { existsSync } from 'node:fs'
import process from 'node:process'
import { ConfigError, readConfig, type Config } from '#app/platform/config.server.ts'
import { DatabaseUrlError } from '#db/connection.server.ts'

/** What the environment and `.env` decide. Where it cannot be used the process ends, with the mend. */
export function readEnvironment(version = ''): Config {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return orExit(() => readConfig(process.env, { root: process.cwd(), version }))
}

/** What the environment has wrong is said in a line; anything else is a failure of ours. */
export function orExit<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    return explain(error)
  }
}

/** Ends the process with a plain word. */
export function fail(message: string): never {
  console.error(`\n${message}\n`)
  process.exit(1)
}

export function explain(error: unknown): never {
  if (error instanceof ConfigError || error instanceof DatabaseUrlError) fail(error.message)
  throw error
}
