import path from 'node:path'
import process from 'node:process'
import type { ServerBuild } from '@remix-run/node'
import { createServer as createVite } from 'vite'
import { createServices } from '#app/composition.server.ts'
import { createAppServer } from '#app/platform/app-server.server.ts'
import { foundCountry } from '#db/seed/country.ts'
import { foundDemonstrationCommune } from '#db/seed/demonstration-commune.ts'
import { seedStaff } from '#db/seed/demonstration-staff.ts'
import { seedDemonstration } from '#db/seed/demonstration.ts'
import { endpointsOf } from '#app/routes/endpoints.server.ts'
import { buildContent } from './build-content.ts'
import { besideServer, buildScripts, buildServer } from './build-scripts.ts'
import { readEnvironment } from './read-environment.ts'

/**
 * The site with code that is swapped while it runs. Content and the small scripts are made
 * at the start; `tsx watch` starts again when one of them changes.
 */
const given = readEnvironment('development')
const config = {
  ...given,
  buildDirectory: path.resolve('.cache', 'dev'),
  isAuthoring: process.env['AUTHORING'] !== '0',
}
const clientDirectory = path.join(config.buildDirectory, 'client')
await buildContent(config.buildDirectory)
await buildScripts(config.buildDirectory, clientDirectory)
await buildServer(config.buildDirectory, besideServer)

const services = await createServices(config)
await foundCountry(services)
await foundDemonstrationCommune(services)
await seedDemonstration(services)
await seedStaff(services)

const vite = await createVite({ server: { middlewareMode: true }, appType: 'custom' })
const load = async () =>
  (await vite.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild
const server = createAppServer({
  build: load,
  clientDirectory,
  guestPaths: new Set(),
  endpoints: endpointsOf(services),
  context: (page) => ({ services, ...page }),
  log: services.log,
  before: vite.middlewares,
})
server.listen(config.port, config.host, () => {
  console.info(`http://${config.host}:${config.port}/`)
})
