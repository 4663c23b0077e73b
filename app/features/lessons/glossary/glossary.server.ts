import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { makeGlossary, termSchema, type Glossary } from './glossary.ts'

/** Opens what the build made of the glossary. */
export async function openGlossary(file: string): Promise<Glossary> {
  const terms: unknown = JSON.parse(await readFile(file, 'utf8'))
  return makeGlossary(v.parse(v.array(termSchema), terms))
}
