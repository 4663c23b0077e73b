import { createHash } from 'node:crypto'
import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { ScenarioCatalogue } from '#app/features/sandbox/sandbox.server.ts'
import { screenTitle } from '#app/features/sandbox/sandbox.ts'
import type { Language } from '#app/platform/language.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { ClassRow } from '#db/database.ts'
import { listNamesOf } from '#db/queries/attendance.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf } from '../class/class-phase.ts'
import { passesOfClass } from '../witness/passes-of-class.server.ts'
import type { Live } from './live.server.ts'
import {
  cardOf,
  countsOf,
  inOrder,
  type Named,
  type SentWall,
  type StepWords,
  type Wall,
} from './wall.ts'

type Deps = RoleDeps & { live: Live; scenarios: ScenarioCatalogue }

export type WatchedWall = { row: ClassRow; sent: SentWall }

const nothing: Wall['counts'] = { present: 0, practising: 0, passed: 0, stuck: 0 }

/** Where everybody in an open class stands, by name, for who teaches there. */
export async function watchWall(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, language }: { classId: string; language: Language },
): Promise<Result<WatchedWall, ClassRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const row = found.value
  const phase = phaseOf(row, deps.now())
  const now = deps.now().getTime()
  const wall: Wall =
    phase === 'open'
      ? await openWall(deps, row, wordsIn(deps.scenarios, language), now)
      : { phase: phase === 'planned' ? 'planned' : 'closed', counts: nothing, cards: [] }
  const version = createHash('sha256').update(JSON.stringify(wall)).digest('base64url')
  return success({ row, sent: { wall, version: version.slice(0, 16), now } })
}

async function openWall(
  { db, live }: Deps,
  row: ClassRow,
  wordsOf: StepWords,
  now: number,
): Promise<Wall> {
  const people = await peopleOfClass(db, row)
  const names = await listNamesOf(db, people.present)
  const nameOf = new Map(names.map((each) => [each.learnerId, each.displayName]))
  const passes = await passesOfClass(db, row, people)
  const heard = live.board.peopleIn(row.id)
  const cards = people.present.map((person) => {
    const pass = passes.find((each) => each.person === person && each.isOfClass)
    const named: Named = {
      ...{ person, name: nameOf.get(person) },
      pass: pass && { attempt: pass.attempt, isWitnessed: pass.witnessed !== undefined },
    }
    return cardOf(named, heard.get(person), wordsOf, now)
  })
  return { phase: 'open', counts: countsOf(cards), cards: inOrder(cards) }
}

function wordsIn(scenarios: ScenarioCatalogue, language: Language): StepWords {
  return ({ scenario, mode, screen }) => {
    const compiled = scenarios.find(scenario)
    return {
      what: compiled?.texts[language]['title'] ?? scenario,
      where: compiled && screenTitle(compiled, mode, screen, language),
    }
  }
}
