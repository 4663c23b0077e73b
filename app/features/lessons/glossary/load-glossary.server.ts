import path from 'node:path'
import * as v from 'valibot'
import { checkShape, type ContentProblem } from '#app/features/sandbox/sandbox.ts'
import { readYaml } from '#app/features/sandbox/sandbox.server.ts'
import { findingsInGlossary } from './check-glossary.ts'
import { termSchema, type Term } from './glossary.ts'

/**
 * Reads `glossary/glossary.yaml` below the content folder, and checks it. The sound terms come back
 * also beside spoilt ones: lessons that mark them are not to be blamed.
 */
export async function loadGlossary(
  contentFolder: string,
  knownLessons: readonly string[],
): Promise<{ terms: Term[]; problems: ContentProblem[] }> {
  const source = await readYaml(path.join(contentFolder, 'glossary', 'glossary.yaml'))
  if (source.data === undefined) return { terms: [], problems: source.problems }
  const { value, findings } = checkShape(v.array(termSchema), source.data)
  const all = value ? findingsInGlossary(value, knownLessons) : findings
  return {
    terms: value ?? soundTerms(source.data),
    problems: all.map((finding) => source.locate(finding)),
  }
}

function soundTerms(data: unknown): Term[] {
  return (Array.isArray(data) ? data : []).flatMap((entry: unknown) => {
    const { success, output } = v.safeParse(termSchema, entry)
    return success ? [output] : []
  })
}
