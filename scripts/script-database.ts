import { openDatabase } from '#db/connection.server.ts'
import { orExit, readEnvironment } from './read-environment.ts'

/** The database a script is to work on, by the same environment and `.env` as the server's. */
export function openScriptDatabase() {
  const config = readEnvironment()
  return { config, ...orExit(() => openDatabase(config.databaseUrl)) }
}
