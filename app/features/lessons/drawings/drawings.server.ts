import { readFile, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import { drawingSchema, type Drawings } from './drawing.ts'

export async function writeDrawings(file: string, drawings: Drawings): Promise<void> {
  await writeFile(file, JSON.stringify(Object.fromEntries(drawings)))
}

/** Opens what the build made of the drawings. */
export async function openDrawings(file: string): Promise<Drawings> {
  const drawings: unknown = JSON.parse(await readFile(file, 'utf8'))
  return new Map(Object.entries(v.parse(v.record(v.string(), drawingSchema), drawings)))
}
