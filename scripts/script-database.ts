import { existsSync } from 'node:fs'
import { readConfig } from '#app/platform/config.server.ts'
import { openDatabase } from '#db/connection.server.ts'

/** The database a script is to work on, by the same environment and `.env` as the server's. */
export function openScriptDatabase() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = readConfig(process.env, { root: process.cwd(), version: '' })
  return { config, ...openDatabase(config.databaseUrl) }
}
