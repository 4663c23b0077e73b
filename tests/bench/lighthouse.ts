import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { chromiumFlags, chromiumPath } from '#tests/support/chromium.ts'
import { median, timedSlack, type Figure } from './figure.ts'
import { localhostOf, withSite } from './with-site.ts'

const folder = path.resolve('.cache/lighthouse')
const program = path.join(folder, 'node_modules/.bin/lighthouse')
/** The last that runs on Node 20. It is 185 MB, and so no dependency of ours. */
const version = '12.8.2'
const runs = 3
const least = 95

const pages = [
  ['home', '/'],
  ['lesson', '/bai-hoc/dang-nhap-cong-dvc'],
  ['sandbox', '/tap/dang-nhap-cong-dvc?che-do=lam-theo'],
] as const

const categories = ['performance', 'accessibility', 'best-practices'] as const

/** Lighthouse's own scores on its phone; nothing where it is not there and cannot be fetched. */
export async function benchLighthouse(): Promise<Figure[]> {
  const reason = install()
  if (reason !== undefined) {
    console.info(`Lighthouse is left out: ${reason}`)
    return []
  }
  return withSite(async (site) => {
    const figures: Figure[] = []
    for (const [name, page] of pages) {
      const scores: Scores[] = []
      while (scores.length < runs) scores.push(await score(localhostOf(site) + page))
      figures.push(...categories.map((category) => figureOf(name, category, scores)))
      console.info(lossesOf(name, scores))
    }
    return figures
  })
}

/** Puts Lighthouse into a folder of its own, or says why it could not. */
function install(): string | undefined {
  if (chromiumPath === undefined)
    return 'there is no Chromium here. Give its path in CHROMIUM.'
  if (existsSync(program)) return undefined
  console.info('Installing Lighthouse (half a minute, once) …')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { lighthouse: version } }),
  )
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  })
  return status === 0 ? undefined : 'npm could not install it.'
}

const auditSchema = v.object({
  id: v.string(),
  title: v.string(),
  score: v.nullable(v.number()),
  displayValue: v.optional(v.string(), ''),
})
const reportSchema = v.object({
  categories: v.record(
    v.string(),
    v.object({
      score: v.number(),
      auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
    }),
  ),
  audits: v.record(v.string(), auditSchema),
})
type Scores = v.InferOutput<typeof reportSchema>

/** Lighthouse now and then loses the beginning of its own recording; then it is asked again. */
async function score(address: string, triesLeft = 3): Promise<Scores> {
  try {
    return await scoreOnce(address)
  } catch (error) {
    if (triesLeft === 0) throw error
    return score(address, triesLeft - 1)
  }
}

async function scoreOnce(address: string): Promise<Scores> {
  const { stdout } = await promisify(execFile)(
    program,
    [
      ...[address, '--output=json', '--quiet'],
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${['--headless=new', ...chromiumFlags].join(' ')}`,
    ],
    {
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, CHROME_PATH: chromiumPath },
    },
  )
  return v.parse(reportSchema, JSON.parse(stdout))
}

function figureOf(
  name: string,
  category: (typeof categories)[number],
  scores: readonly Scores[],
): Figure {
  const ours = median(scores.map((each) => (each.categories[category]?.score ?? 0) * 100))
  return {
    bench: 'lighthouse',
    what: `${name}: ${category}`,
    unit: 'points',
    ours,
    yardstick: least,
    ratio: ours / least,
    wanted: { atLeast: 1, slack: category === 'performance' ? timedSlack : 0 },
  }
}

/** What took points off in the last run, in Lighthouse's words. */
function lossesOf(name: string, scores: readonly Scores[]): string {
  const last = scores.at(-1)
  const lost = Object.values(last?.categories ?? {})
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => last?.audits[id] ?? [])
    .filter((audit) => audit.score !== null && audit.score < 0.99)
    .map((audit) => `${audit.title} ${audit.displayValue} (${String(audit.score)})`)
  return `  ${name} loses points for: ${lost.join('; ') || 'nothing'}`
}
