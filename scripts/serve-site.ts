import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { createServices, guestPathsOf } from '#app/composition.server.ts'
import { renewAgeBands } from '#app/features/identity/identity.server.ts'
import { clientDirectoryOf, createAppServer } from '#app/platform/app-server.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { endpointsOf } from '#app/routes/endpoints.server.ts'
import { explain, fail, readEnvironment } from './read-environment.ts'

/** How long requests under way may take to end when the server is told to, in milliseconds. */
const patience = 3_000

const config = readEnvironment(readVersion())
const services = await createServices(config).catch(explain)
// Years pass: who is counted among whom is looked at when the site starts.
await renewAgeBands(services, dayInVietnam(services.now().toISOString()))
const build = (await import(
  pathToFileURL(path.join(config.buildDirectory, 'server', 'index.js')).href
)) as ServerBuild
const server = createAppServer({
  build,
  clientDirectory: clientDirectoryOf(config.buildDirectory),
  guestPaths: guestPathsOf(services),
  // The map of skills marks what counts as basic on the day.
  guestEdition: () => dayInVietnam(services.now().toISOString()),
  endpoints: endpointsOf(services),
  context: (page) => ({ services, ...page }),
  log: services.log,
})

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  fail(`Port ${config.port} is taken. Choose another: PORT=${config.port + 1} npm start`)
})
server.listen(config.port, config.host, () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  console.info(`\nThạo Số ${config.version} · http://${host}:${port}/\n`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => {
      void services.close().then(() => process.exit(0))
    })
    setTimeout(() => server.closeAllConnections(), patience).unref()
  })
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string
  }
  return version
}
