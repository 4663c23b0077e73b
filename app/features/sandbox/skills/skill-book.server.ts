import { readFile, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import { coreSetSchema } from './core-set.ts'
import { frameworkSchema } from './framework.ts'
import { skillListSchema, taughtSkillSchema } from './skill.ts'

const { version, groups } = skillListSchema.entries

/** All that is known of skills, as the build made it and the program uses it. */
const skillBookSchema = v.object({
  version,
  groups,
  skills: v.array(taughtSkillSchema),
  core: v.array(coreSetSchema),
  frameworks: v.array(frameworkSchema),
})
export type SkillBook = v.InferOutput<typeof skillBookSchema>

export async function writeSkills(file: string, book: SkillBook): Promise<void> {
  await writeFile(file, JSON.stringify(book))
}

export async function openSkills(file: string): Promise<SkillBook> {
  return v.parse(skillBookSchema, JSON.parse(await readFile(file, 'utf8')))
}
