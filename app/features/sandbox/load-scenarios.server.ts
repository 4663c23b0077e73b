import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { findingsInNames } from './check-names.ts'
import { findingsInReferences } from './check-references.ts'
import { checkShape } from './check-shape.ts'
import { findingsInTexts } from './check-texts.ts'
import { findingsInWays, type Sizes } from './check-ways.ts'
import type { CompiledScenario } from './compiled-scenario.ts'
import type { ContentProblem } from './content-problem.ts'
import { flattenTexts, type FlatTexts } from './flat-texts.ts'
import { loadPersonas } from './load-personas.server.ts'
import { loadSkills } from './load-skills.server.ts'
import type { Persona } from './persona.ts'
import { scenarioSchema, type Scenario } from './scenario.ts'
import { readYaml } from './yaml-source.server.ts'

type Loaded = {
  /** Those without problems, by slug. */
  scenarios: CompiledScenario[]
  problems: ContentProblem[]
  /** How many states each scenario has, by slug. */
  sizes: Record<string, Sizes>
}

type Surroundings = {
  personas: ReadonlyMap<string, Persona>
  skills: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads and checks all scenarios below a content folder, with the personas and skills they name.
 * An author's mistakes come back as problems; it throws only where the disk fails.
 */
export async function loadScenarios(contentFolder: string): Promise<Loaded> {
  const { personas, problems: inPersonas } = await loadPersonas(contentFolder)
  const { skills, problems: inSkills } = await loadSkills(contentFolder)
  const covered = new Map(skills?.skills.map(({ id, procedures }) => [id, procedures]))

  const loaded: Loaded = {
    scenarios: [],
    problems: [...inPersonas, ...inSkills],
    sizes: {},
  }
  const folder = path.join(contentFolder, 'scenarios')
  for (const slug of await listFolders(folder)) {
    const found = await loadScenario(path.join(folder, slug), slug, {
      personas,
      skills: covered,
    })
    loaded.problems.push(...found.problems)
    if (found.sizes) loaded.sizes[slug] = found.sizes
    if (found.compiled) loaded.scenarios.push(found.compiled)
  }
  return loaded
}

async function loadScenario(
  folder: string,
  slug: string,
  { personas, skills }: Surroundings,
): Promise<{
  compiled?: CompiledScenario | undefined
  problems: ContentProblem[]
  sizes?: Sizes
}> {
  const source = await readYaml(path.join(folder, 'scenario.yaml'))
  if (source.data === undefined) return { problems: source.problems }
  const { value: scenario, findings: inShape } = checkShape(scenarioSchema, source.data)
  if (!scenario) return { problems: inShape.map((each) => source.locate(each)) }

  const inReferences = findingsInReferences(scenario, {
    personas: new Set(personas.keys()),
    skills,
  })
  // Playing a scenario whose names lead nowhere would only say the same again, and less well.
  const ways = inReferences.length > 0 ? undefined : findingsInWays(scenario)
  const findings = [
    ...(scenario.id === slug
      ? []
      : [{ path: ['id'], message: `"id" must be the name of the folder, "${slug}".` }]),
    ...inReferences,
    ...findingsInNames(scenario),
    ...(ways?.findings ?? []),
  ]
  const { texts, problems: inTexts } = await loadTexts(folder, scenario)
  const persona = personas.get(scenario.persona)
  const problems = [...findings.map((each) => source.locate(each)), ...inTexts]
  return {
    compiled: problems.length === 0 && persona ? { scenario, persona, texts } : undefined,
    problems,
    ...(ways && { sizes: ways.sizes }),
  }
}

async function loadTexts(
  folder: string,
  scenario: Scenario,
): Promise<{ texts: CompiledScenario['texts']; problems: ContentProblem[] }> {
  const sources = {
    vi: await readYaml(path.join(folder, 'vi.yaml')),
    en: await readYaml(path.join(folder, 'en.yaml')),
  }
  const vi = flattenTexts(sources.vi.data)
  const en = flattenTexts(sources.en.data)
  const inVi = [...vi.findings, ...findingsInTexts(scenario, vi.texts, en.texts)]
  const inEn = [...en.findings, ...findingsInTexts(scenario, en.texts, vi.texts)]
  return {
    texts: { vi: recordOf(vi.texts), en: recordOf(en.texts) },
    problems: [...problemsOf(sources.vi, inVi), ...problemsOf(sources.en, inEn)],
  }
}

function problemsOf(
  source: Awaited<ReturnType<typeof readYaml>>,
  findings: readonly Parameters<typeof source.locate>[0][],
): ContentProblem[] {
  if (source.data === undefined) return source.problems
  return findings.map((each) => source.locate(each))
}

function recordOf(texts: FlatTexts): Record<string, string> {
  return Object.fromEntries([...texts].map(([key, { text }]) => [key, text]))
}

async function listFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
