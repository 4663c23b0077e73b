import path from 'node:path'
import process from 'node:process'
import { build as viteBuild } from 'vite'
import { buildContent } from './build-content.ts'
import { buildScripts, buildServer } from './build-scripts.ts'
import { compressFiles } from './compress-files.ts'

const buildDirectory = path.resolve('build')
const clientDirectory = path.join(buildDirectory, 'client')

await step('Content', () => buildContent(buildDirectory))
await step('Site', buildSite)
await step('Server', () => buildServer(buildDirectory))
await step('Compression', () => compressFiles(clientDirectory))
process.exit(0)

async function buildSite(): Promise<void> {
  process.env['NODE_ENV'] = 'production'
  await viteBuild({ logLevel: 'error' })
  await viteBuild({ logLevel: 'error', build: { ssr: true } })
  await buildScripts(buildDirectory, clientDirectory)
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  console.info(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
