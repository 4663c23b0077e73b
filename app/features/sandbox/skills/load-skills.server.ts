import path from 'node:path'
import * as v from 'valibot'
import { checkShape } from '../doctor/check-shape.ts'
import { readYaml, type YamlSource } from '../library/yaml-source.server.ts'
import type { ContentProblem, Finding } from '../scenario/content-problem.ts'
import { findingsInCore, findingsInFrameworks, findingsInSkills } from './check-skills.ts'
import { coreSetSchema, type CoreSet } from './core-set.ts'
import { frameworkSchema, type Framework } from './framework.ts'
import { skillListSchema, type SkillList } from './skill.ts'

/** What stands in `content/skills`; what could not be read is empty, and a problem says why. */
export type LoadedSkills = {
  skills: SkillList | undefined
  core: readonly CoreSet[]
  frameworks: readonly Framework[]
  problems: ContentProblem[]
  sources: { skills: YamlSource; core: YamlSource }
}

/** Reads what lies in `skills` below the content folder. */
export async function loadSkills(contentFolder: string): Promise<LoadedSkills> {
  const folder = path.join(contentFolder, 'skills')
  const frameworks = await readPart(
    path.join(folder, 'frameworks.yaml'),
    v.array(frameworkSchema),
    findingsInFrameworks,
  )
  const core = await readPart(
    path.join(folder, 'core.yaml'),
    v.array(coreSetSchema),
    findingsInCore,
  )
  const skills = await readPart(
    path.join(folder, 'skills.yaml'),
    skillListSchema,
    (list) => (frameworks.value ? findingsInSkills(list, frameworks.value) : []),
  )
  return {
    skills: skills.value,
    core: core.value ?? [],
    frameworks: frameworks.value ?? [],
    problems: [frameworks, core, skills].flatMap(({ problems }) => problems),
    sources: { skills: skills.source, core: core.source },
  }
}

async function readPart<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  check: (value: v.InferOutput<Schema>) => Finding[],
) {
  const source = await readYaml(file)
  if (source.data === undefined)
    return { source, value: undefined, problems: source.problems }
  const { value, findings } = checkShape(schema, source.data)
  const all = value === undefined ? findings : check(value)
  return {
    source,
    value: all.length === 0 ? value : undefined,
    problems: all.map((finding) => source.locate(finding)),
  }
}
