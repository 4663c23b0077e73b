import { success, type Result } from '#app/platform/result.ts'
import type { Day } from '../day.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import type { Writer } from '../writer.ts'
import { communeToChange, type CommuneRefusal } from './commune-to-change.server.ts'
import { readHamletLines, type HamletLine } from './read-hamlet-lines.ts'

/** What pasted lines would found in a commune, and what is wrong with which line. */
export async function previewHamlets(
  deps: TerritoryDeps,
  who: Writer,
  { communeId, from, text }: { communeId: string; from: Day; text: string },
): Promise<Result<HamletLine[], CommuneRefusal>> {
  const commune = await communeToChange(deps, who, { communeId, on: from })
  if (!commune.ok) return commune
  return success(readHamletLines(text, commune.value.hamlets))
}
