import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import {
  checkShape,
  type ContentProblem,
  type Framework,
} from '#app/features/sandbox/sandbox.ts'
import { readYaml } from '#app/features/sandbox/sandbox.server.ts'
import { findingsInIndicators } from './check-indicators.ts'
import { indicatorBookSchema, type IndicatorBook } from './indicator-book.ts'
import { createIndicatorCatalogue, type IndicatorCatalogue } from './indicator-catalogue.ts'

type Loaded = { book: IndicatorBook | undefined; problems: ContentProblem[] }

/** Reads and checks `indicators/indicators.yaml` below the content folder. */
export async function loadIndicators(
  contentFolder: string,
  frameworks: readonly Pick<Framework, 'id' | 'kind'>[],
): Promise<Loaded> {
  const source = await readYaml(path.join(contentFolder, 'indicators', 'indicators.yaml'))
  if (source.data === undefined) return { book: undefined, problems: source.problems }
  const { value, findings } = checkShape(indicatorBookSchema, source.data)
  const all = value ? findingsInIndicators(value, frameworks) : findings
  return {
    book: all.length === 0 ? value : undefined,
    problems: all.map((finding) => source.locate(finding)),
  }
}

export async function writeIndicators(file: string, book: IndicatorBook): Promise<void> {
  await writeFile(file, JSON.stringify(book))
}

/** The catalogue as the build left it. */
export async function openIndicators(file: string): Promise<IndicatorCatalogue> {
  const book = v.parse(indicatorBookSchema, JSON.parse(await readFile(file, 'utf8')))
  return createIndicatorCatalogue(book)
}
