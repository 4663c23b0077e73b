import { readFile, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import { makeGlossary, termSchema, type Glossary, type Term } from './glossary.ts'

export async function writeGlossary(file: string, terms: readonly Term[]): Promise<void> {
  await writeFile(file, JSON.stringify(terms))
}

/** Opens what the build made of the glossary. */
export async function openGlossary(file: string): Promise<Glossary> {
  const terms: unknown = JSON.parse(await readFile(file, 'utf8'))
  return makeGlossary(v.parse(v.array(termSchema), terms))
}
