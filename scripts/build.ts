import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { build as viteBuild } from 'vite'
import { writeLessons } from '#app/features/lessons/write-lessons.server.ts'
import { buildScripts, buildServer } from './build-scripts.ts'
import { compileContent } from './compile-content.ts'
import { compressFiles } from './compress-files.ts'

const buildDirectory = path.resolve('build')
const clientDirectory = path.join(buildDirectory, 'client')

await step('Content', buildContent)
await step('Site', buildSite)
await step('Server', () => buildServer(buildDirectory))
await step('Compression', () => compressFiles(clientDirectory))
process.exit(0)

async function buildContent(): Promise<void> {
  const { scenarios, lessons, problems } = await compileContent()
  if (problems.length > 0) {
    console.error(`\n${problems.join('\n')}\n\nThe content cannot be built as it is.`)
    process.exit(1)
  }
  const out = path.join(buildDirectory, 'content')
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await writeFile(path.join(out, 'scenarios.json'), JSON.stringify(scenarios))
  await writeLessons(path.join(out, 'lessons'), lessons)
  await cp(path.join('content', 'texts'), path.join(out, 'texts'), { recursive: true })
}

async function buildSite(): Promise<void> {
  process.env['NODE_ENV'] = 'production'
  await viteBuild({ logLevel: 'warn' })
  await viteBuild({ logLevel: 'warn', build: { ssr: true } })
  await buildScripts(buildDirectory, clientDirectory)
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  console.info(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
