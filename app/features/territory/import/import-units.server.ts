import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { listCodedUnitsOn, listStatementsOn } from '#db/queries/unit-statements.server.ts'
import { firstDay, type Day } from '../day.ts'
import { type TerritoryDeps } from '../deps.server.ts'
import { carryHamlets } from '../communes/carry-hamlets.server.ts'
import type { TerritoryFact } from '../facts.ts'
import { factDraft, importFacts } from './import-facts.ts'
import type { ListedUnit } from './listed-unit.ts'
import { planImport, unknownProvinces, type ImportPlan } from './plan-import.ts'
import { badRows, type BadRows } from './read-list.ts'

const atOnce = 500

type Given = {
  listed: readonly ListedUnit[]
  /** The day from which the list holds; the first of the map if it is left out. */
  from: Day | undefined
  /** Whether what the list leaves out is no more. */
  isComplete: boolean
  isDryRun: boolean
  source: string
  /** What communes that the list leaves out have become, where somebody says so. */
  became?: readonly { fromId: string; toId: string }[]
  onProgress?: (done: number, all: number) => void
}

type Refusal = BadRows | { code: 'day-needed' | 'successor-unknown' }

/** Brings the units to what a list says of them from its day on, all or nothing. */
export function importUnits(
  deps: TerritoryDeps,
  given: Given,
): Promise<Result<ImportPlan, Refusal>> {
  return inOnePiece(deps, (within) => importWithin(within, given))
}

async function importWithin(
  deps: TerritoryDeps,
  { listed, ...given }: Given,
): Promise<Result<ImportPlan, Refusal>> {
  const { db } = deps
  const from = given.from ?? firstDay
  const known = await listCodedUnitsOn(db, from)
  const problems = unknownProvinces(listed, known)
  if (problems.length > 0) return badRows(problems)

  const { became = [] } = given
  if (!areThere(became, [...listed.map(({ code: id }) => ({ id })), ...known])) {
    return failure('successor-unknown')
  }

  const plan = planImport({ listed, known, from, isComplete: given.isComplete })
  const { carried, waiting } = await carryHamlets(db, {
    ...{ on: from, ending: plan.closed.map(({ id }) => id), became },
    ...{ beginning: plan.founded.map(({ code }) => code), source: given.source },
  })
  Object.assign(plan, { carried: carried.length, waiting })
  if (given.from === undefined && !isFirstList(plan, known)) return failure('day-needed')
  if (given.isDryRun) return success(plan)

  const happenedAt = deps.now().toISOString()
  const statedOn = await eventsStatedOn(db, from)
  const stating = { happenedAt, source: given.source, statedOn }
  const moved = [...successionsIn(became, from), ...carried]
  const events = [
    ...importFacts(plan, stating),
    ...moved.map(({ unitId, fact }) => factDraft(unitId, fact, stating)),
  ]
  for (let done = 0; done < events.length; done += atOnce) {
    await deps.record.append(deps, events.slice(done, done + atOnce))
    given.onProgress?.(Math.min(done + atOnce, events.length), events.length)
  }
  return success(plan)
}

function areThere(
  became: readonly { toId: string }[],
  units: readonly { id: string }[],
): boolean {
  const ids = new Set(units.map(({ id }) => id))
  return became.every(({ toId }) => ids.has(toId))
}

/** One event for each commune, with all that it became. */
function successionsIn(
  became: readonly { fromId: string; toId: string }[],
  on: Day,
): { unitId: string; fact: TerritoryFact }[] {
  return [...new Set(became.map(({ fromId }) => fromId))].map((unitId) => {
    const own = became.filter(({ fromId }) => fromId === unitId)
    const payload = { on, from: [unitId], to: own.map(({ toId }) => toId).sort() }
    return { unitId, fact: { type: 'unit-succeeded', payload } }
  })
}

/** A later list put on the first day would change what already was. */
function isFirstList(plan: ImportPlan, known: readonly { level: string }[]): boolean {
  const isNew = plan.founded.length === 0 || !known.some(({ level }) => level === 'commune')
  return isNew && plan.changed.length === 0 && plan.closed.length === 0
}

async function eventsStatedOn(db: Db, day: Day): Promise<Map<string, string>> {
  const statements = await listStatementsOn(db, day)
  return new Map(statements.map(({ unitId, eventId }) => [unitId, eventId]))
}
