import path from 'node:path'
import { compileScenario } from './compile-scenario.server.ts'
import type { CompiledScenario } from './compiled-scenario.ts'
import type { ContentProblem } from './content-problem.ts'
import type { Known } from './check-references.ts'
import type { Sizes } from './check-ways.ts'
import { examine } from './examine.ts'
import { expandTemplates, type FilledUse } from './expand-templates.ts'
import { loadPersonas } from './load-personas.server.ts'
import { loadSkills } from './load-skills.server.ts'
import { listFolders, loadTemplates, type LoadedTemplate } from './load-templates.server.ts'
import { loadTexts } from './load-texts.server.ts'
import type { Persona } from './persona.ts'
import { dataOf, placeOf, sourced } from './sourced.ts'
import { readYaml, type YamlSource } from './yaml-source.server.ts'

type Loaded = {
  /** Those without problems, by slug. */
  scenarios: CompiledScenario[]
  problems: ContentProblem[]
  /** How many states each scenario has, by slug. */
  sizes: Record<string, Sizes>
}

type Surroundings = {
  personas: ReadonlyMap<string, Persona>
  templates: ReadonlyMap<string, LoadedTemplate>
  known: Known
}

/**
 * Reads and checks all scenarios below a content folder, with the personas, skills and templates
 * they name. An author's mistakes come back as problems; it throws only where the disk fails.
 */
export async function loadScenarios(contentFolder: string): Promise<Loaded> {
  const { personas, problems: inPersonas } = await loadPersonas(contentFolder)
  const { skills, problems: inSkills } = await loadSkills(contentFolder)
  const { templates, problems: inTemplates } = await loadTemplates(contentFolder)
  const covered = new Map(skills?.skills.map(({ id, procedures }) => [id, procedures]))
  const known = { personas, skills: covered }

  const scenarios: CompiledScenario[] = []
  const problems = [...inPersonas, ...inSkills, ...inTemplates]
  const sizes: Record<string, Sizes> = {}
  const used = new Set<string>()
  const folder = path.join(contentFolder, 'scenarios')
  for (const slug of await listFolders(folder)) {
    const surroundings = { personas, templates, known }
    const found = await loadScenario(path.join(folder, slug), slug, surroundings)
    problems.push(...found.problems)
    found.uses.forEach(({ template }) => used.add(template))
    if (found.sizes) sizes[slug] = found.sizes
    if (found.compiled) scenarios.push(found.compiled)
  }
  return { scenarios, problems: [...problems, ...unusedTemplates(templates, used)], sizes }
}

function unusedTemplates(
  templates: Surroundings['templates'],
  used: ReadonlySet<string>,
): ContentProblem[] {
  return [...templates]
    .filter(([name]) => !used.has(name))
    .map(([name, { body }]) =>
      body.source.locate({ path: [], message: `No scenario uses the template "${name}".` }),
    )
}

type LoadedOne = {
  compiled?: CompiledScenario | undefined
  problems: ContentProblem[]
  uses: FilledUse<YamlSource>[]
  sizes?: Sizes | undefined
}

async function loadScenario(
  folder: string,
  slug: string,
  { personas, templates, known }: Surroundings,
): Promise<LoadedOne> {
  const source = await readYaml(path.join(folder, 'scenario.yaml'))
  if (source.data === undefined) return { problems: source.problems, uses: [] }
  const { whole, uses, problems } = expandTemplates(sourced(source.data, source), templates)
  const inUses = problems.map((each) => each.source.locate(each))
  if (inUses.length > 0) return { problems: inUses, uses }

  const texts = await loadTexts(folder, uses, templates)
  const { scenario, findings, sizes, ways } = examine(
    dataOf(whole),
    slug,
    known,
    (parsed) => texts.of(parsed),
  )
  const persona = scenario && personas.get(scenario.persona)
  const inScenario = findings.scenario.map(({ path: keys, message }) => {
    const place = placeOf(whole, keys)
    return place.source.locate({ path: place.path, message })
  })
  const all = [...inScenario, ...texts.locate(findings)]
  const isRight = all.length === 0 && scenario && persona && ways
  return {
    compiled: isRight
      ? compileScenario(scenario, persona, texts.of(scenario), ways)
      : undefined,
    problems: all,
    uses,
    sizes,
  }
}
