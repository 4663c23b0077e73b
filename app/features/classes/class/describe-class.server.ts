import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { ClassRow } from '#db/database.ts'
import { listClassNotes } from '#db/queries/class-notes.server.ts'
import { findTeam } from '#db/queries/teams.server.ts'
import { classCounts } from '../closing/class-counts.server.ts'
import { signedCounts } from '../closing/signed-counts.ts'
import { classFor, type ClassRefusal } from './class-for.server.ts'
import { phaseOf } from './class-phase.ts'
import { hamletOf } from './hamlet-of.server.ts'
import type { ShownClass } from './shown-class.ts'

/** A class as its trainers see it, before, while and after it is held. */
export async function describeClass(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  classId: string,
): Promise<
  Result<Omit<ShownClass, 'title'> & Pick<ClassRow, 'teamId' | 'kit'>, ClassRefusal>
> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const { db, now } = deps
  const { id, startsAt, minutes, place, scenario, code, teamId, kit } = found.value
  const { openedAt, closedAt } = found.value
  const notes = await listClassNotes(db, classId)
  return success({
    ...{ id, startsAt, minutes, place, scenario, code, teamId, kit, openedAt, closedAt },
    hamlet: await hamletOf(deps, found.value),
    phase: phaseOf(found.value, now()),
    team: teamId === null ? undefined : (await findTeam(db, teamId))?.decisionNumber,
    counts:
      openedAt === null
        ? undefined
        : (signedCounts(found.value) ?? (await classCounts(deps, found.value))),
    notes: notes.map(({ id: noteId, text, writtenAt, displayName }) => ({
      ...{ id: noteId, text, at: writtenAt, by: displayName ?? undefined },
    })),
  })
}
