import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** A server of the built site, with a database and a log of its own. */
export type Site = {
  url: string
  pid: number
  databasePath: string
  /** All that it has written to its output so far. */
  log: () => string
  /** Every byte that the database has on the disk, its write-ahead log included. */
  bytesOfDatabase: () => Buffer
  stop: () => Promise<void>
  isRunning: () => boolean
}

type Environment = Record<string, string>

export const siteSecret = 'a secret for tests that is long enough'

const entry = path.resolve('build/serve.js')

/** Starts the built site as a service runs it, on any free port. */
export async function startSite(environment: Environment = {}): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'thaoso-site-'))
  const databasePath = path.join(folder, 'site.sqlite')
  const { child, output, ended } = launch({ DATABASE_URL: databasePath, ...environment })
  const url = await addressIn(output, ended)
  return {
    url,
    pid: child.pid ?? 0,
    databasePath,
    log: output,
    bytesOfDatabase: () =>
      Buffer.concat(
        readdirSync(folder).map((file) => readFileSync(path.join(folder, file))),
      ),
    isRunning: () => child.exitCode === null,
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts the site where it is expected to give up at once: how it ended, and its last words. */
export async function startInVain(
  environment: Environment,
): Promise<{ exitCode: number | null; said: string }> {
  const { child, output, ended } = launch({ DATABASE_URL: ':memory:', ...environment })
  const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(tooLong)
  return { exitCode: child.exitCode, said: output() }
}

function launch(environment: Environment): {
  child: ChildProcess
  output: () => string
  ended: Promise<unknown>
} {
  if (!existsSync(entry)) throw new Error('There is no build yet: npm run build')
  // As `npm start` does: a page makes more short-lived objects than Node keeps room for.
  const child = spawn(process.execPath, ['--max-semi-space-size=16', entry], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: '0',
      SESSION_SECRET: siteSecret,
      LOG_LEVEL: 'debug',
      ...environment,
    },
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ended = new Promise((resolve) => child.once('close', resolve))
  return { child, output: () => output, ended }
}

async function addressIn(output: () => string, ended: Promise<unknown>): Promise<string> {
  const hasEnded = ended.then(() => true)
  for (let tries = 0; tries < 400; tries += 1) {
    const address = /http:\/\/[^\s/]+/.exec(output())
    if (address) return address[0]
    if (await Promise.race([hasEnded, pause(25)])) break
  }
  throw new Error(`The site did not start:\n${output()}`)
}

function pause(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds))
}
