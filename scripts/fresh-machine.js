// Plain Node and no packages: it prepares the machine that the rest needs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const oldest = { major: 20, minor: 19 }

/** Stops with a plain word where Node is too old. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  fail(
    `Node ${oldest.major}.${oldest.minor} or newer is needed; this is ${process.versions.node}.`,
  )
}

/** Installs the dependencies where they are missing or other than the lock file says. */
export function ensureModules() {
  const stamp = path.join('node_modules', '.thaoso-lock')
  const wanted = hashOf(['package-lock.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.info('Installing dependencies (two to four minutes the first time) …')
  run('npm', ['ci', '--loglevel=error'], {
    npm_config_build_from_source: 'true',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  })
  writeFileSync(stamp, wanted)
}

/** Builds where anything the build is made from has changed. */
export function ensureBuild() {
  const stamp = path.join('build', 'stamp')
  const wanted = hashOf([
    ...['app', 'content', 'db', 'public', 'scripts'].flatMap(filesIn),
    ...['package-lock.json', 'vite.config.ts', 'remix.config.js', 'tsconfig.json'],
  ])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.info('Building …')
  run('npm', ['run', '--silent', 'build'])
  mkdirSync('build', { recursive: true })
  writeFileSync(stamp, wanted)
}

/** A Chromium for the tests in a browser: Debian's, Playwright's, or now installed. */
export function ensureBrowser() {
  const known = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome']
  if (known.some((file) => file && existsSync(file))) return
  if (isRootOnDebian()) {
    console.info('Installing Chromium …')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', 'chromium'])
    return
  }
  console.info('Looking for Playwright’s Chromium …')
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
  })
  if (status !== 0) {
    fail(
      'A Chromium is needed for the tests. Install one, or give its path: CHROMIUM=/path npm test',
    )
  }
}

/** LibreOffice and a reader of PDF, in which the tests open the files that officials get. */
export function ensureOffice() {
  const isThere = (/** @type {string} */ command) =>
    spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined
  const known = process.env['SOFFICE']
  const hasOffice = known ? existsSync(known) : isThere('soffice')
  if (hasOffice && isThere('pdftotext') && isThere('pdftoppm')) return
  if (!isRootOnDebian()) {
    fail(
      'LibreOffice (Writer and Calc) and poppler’s tools are needed for the tests. Debian: ' +
        `sudo apt-get install ${officePackages.join(' ')}; macOS: brew install --cask libreoffice, ` +
        'brew install poppler. Where soffice is on no path: SOFFICE=/path/to/soffice npm test',
    )
  }
  console.info('Installing LibreOffice …')
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...officePackages])
}

/** Liberation has the measures of Times New Roman, so that pages break where they do at an office. */
const officePackages = [
  ...['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
  ...['poppler-utils', 'fonts-liberation'],
]

const isRootOnDebian = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/**
 * Runs a command and ends with it where it fails.
 * @param {string} command
 * @param {string[]} words
 * @param {Record<string, string>} [environment]
 */
export function run(command, words, environment = {}) {
  const { status, error } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  })
  if (error) fail(`"${command}" could not be started: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/** @param {string} directory */
function filesIn(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}
