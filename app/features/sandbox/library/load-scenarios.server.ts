import path from 'node:path'
import { compileScenario } from './compile-scenario.server.ts'
import type { CompiledScenario } from '../scenario/compiled-scenario.ts'
import type { ContentProblem } from '../scenario/content-problem.ts'
import type { Known } from '../doctor/check-references.ts'
import { examine, type BothTexts, type Examined } from '../doctor/examine.ts'
import { expandTemplates, type FilledUse } from './expand-templates.ts'
import { loadPersonas } from './load-personas.server.ts'
import { loadSkills } from '../skills/load-skills.server.ts'
import { listFolders, loadTemplates, type LoadedTemplate } from './load-templates.server.ts'
import { loadTexts } from './load-texts.server.ts'
import type { Persona } from '../scenario/persona.ts'
import { dataOf, entriesOf, placeOf, sourced } from './sourced.ts'
import { readYaml, type YamlSource } from './yaml-source.server.ts'

type Loaded = {
  /** Those without problems. */
  scenarios: CompiledScenario[]
  problems: ContentProblem[]
  /** All that could be read, right or wrong, with what the doctor saw. */
  examined: ExaminedScenario[]
  known: Known
}

export type ExaminedScenario = Examined & {
  slug: string
  problems: ContentProblem[]
  /** Ids of its screens, known even where something else in it is wrong. */
  screens: readonly string[]
  /** Undefined where its shape is wrong. */
  texts: BothTexts | undefined
  seconds: number
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
  const examined: ExaminedScenario[] = []
  const used = new Set<string>()
  const folder = path.join(contentFolder, 'scenarios')
  for (const slug of await listFolders(folder)) {
    const surroundings = { personas, templates, known }
    const found = await loadScenario(path.join(folder, slug), slug, surroundings)
    problems.push(...found.problems)
    found.uses.forEach(({ template }) => used.add(template))
    if (found.examined) examined.push(found.examined)
    if (found.compiled) scenarios.push(found.compiled)
  }
  problems.push(...unusedTemplates(templates, used))
  return { scenarios, problems, examined, known }
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
  examined?: ExaminedScenario
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
  const start = performance.now()
  const found = examine(dataOf(whole), slug, known, (parsed, keys) =>
    texts.of(parsed, keys),
  )
  const { scenario, findings, ways } = found
  const persona = scenario && personas.get(scenario.persona)
  const inScenario = findings.scenario.map(({ path: keys, message }) => {
    const place = placeOf(whole, keys)
    return place.source.locate({ path: place.path, message })
  })
  const all = [...inScenario, ...texts.locate(findings)]
  const both = scenario && texts.of(scenario)
  const isRight = all.length === 0 && scenario && persona && ways && both
  return {
    compiled: isRight ? compileScenario(scenario, persona, both, ways) : undefined,
    problems: all,
    uses,
    examined: {
      ...found,
      slug,
      problems: all,
      screens: [...entriesOf(entriesOf(whole).get('screens')).keys()],
      texts: both,
      seconds: (performance.now() - start) / 1000,
    },
  }
}
