import { v7 as uuid } from 'uuid'
import type { EventDraft } from '#app/features/record/record.ts'
import type { Day } from '../day.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import type { TerritoryFact } from '../facts.ts'
import { cleanText } from '../unit-kind.ts'
import type { Writer } from '../writer.ts'
import type { HamletDraft } from './hamlet.ts'

type About = { unitId: string; fact: TerritoryFact }

/** Stores facts that somebody states now. */
export async function writeFacts(
  { now, ...deps }: TerritoryDeps,
  { actorId }: Writer,
  facts: readonly About[],
): Promise<void> {
  const happenedAt = now().toISOString()
  const drafts = facts.map(({ unitId: subjectId, fact }): EventDraft => ({
    id: uuid(),
    subjectId,
    actorId,
    happenedAt,
    ...fact,
  }))
  await deps.record.append({ ...deps, now }, drafts)
}

type Founding = { communeId: string; from: Day; asOf: Day; source: string }

/** What there is to say of a hamlet that begins. */
export function foundingFacts(
  unitId: string,
  { kind, name, population }: HamletDraft,
  { communeId: parentId, from, asOf, source }: Founding,
): About[] {
  const state = { from, parentId, kind, name: cleanText(name), source }
  const founded: About = {
    unitId,
    fact: { type: 'unit-founded', payload: { level: 'hamlet', ...state } },
  }
  if (!population) return [founded]
  const counted = { asOf, ...population, source }
  return [founded, { unitId, fact: { type: 'population-stated', payload: counted } }]
}
