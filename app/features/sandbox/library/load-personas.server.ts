import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { checkShape } from '../doctor/check-shape.ts'
import type { ContentProblem, Finding } from '../scenario/content-problem.ts'
import { personaSchema, type Persona } from '../scenario/persona.ts'
import { readYaml } from './yaml-source.server.ts'

/** Reads `personas/<id>.yaml` below the content folder. */
export async function loadPersonas(
  contentFolder: string,
): Promise<{ personas: Map<string, Persona>; problems: ContentProblem[] }> {
  const folder = path.join(contentFolder, 'personas')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const personas = new Map<string, Persona>()
  const problems: ContentProblem[] = []
  for (const name of files) {
    const source = await readYaml(path.join(folder, name))
    problems.push(...source.problems)
    if (source.data === undefined) continue
    const { value, findings } = checkShape(personaSchema, source.data)
    const all = value ? findingsInPersona(value, path.basename(name, '.yaml')) : findings
    problems.push(...all.map((finding) => source.locate(finding)))
    if (value && all.length === 0) personas.set(value.id, value)
  }
  return { personas, problems }
}

const vneidPassword = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?=.*[!@#$^*()_]).{8,20}$/

/** The number says sex, century and year of birth (DOMAIN 2.0.2), and has to say the same. */
function findingsInPersona(persona: Persona, fileId: string): Finding[] {
  const century = Number(persona.citizenId[3])
  const year = 1900 + 100 * Math.floor(century / 2) + Number(persona.citizenId.slice(4, 6))
  const rules: [boolean, keyof Persona, string][] = [
    [persona.id === fileId, 'id', `must be the name of the file, "${fileId}"`],
    [
      persona.birthDate.endsWith(`/${year}`),
      'birthDate',
      `must be in ${year}, by the number`,
    ],
    [
      persona.sex === (century % 2 === 0 ? 'male' : 'female'),
      'sex',
      'does not go with the fourth digit of the number',
    ],
    [
      vneidPassword.test(persona.password),
      'password',
      'needs 8–20 characters with a digit, both cases and one of !@#$^*()_',
    ],
  ]
  return rules
    .filter(([isKept]) => !isKept)
    .map(([, key, message]) => ({ path: [key], message: `"${key}" ${message}.` }))
}
