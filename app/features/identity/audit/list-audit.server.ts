import * as v from 'valibot'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listActsWithin } from '#db/queries/acts.server.ts'
import { heldRoles, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayAct } from '../roles/may-act.ts'
import { roles } from '../roles/role.ts'
import { placeOf } from '../roles/unit-tree.server.ts'
import type { Staff } from '../visitor.ts'
import { auditTypeOf, type Audit, type AuditEntry } from './audit-entry.ts'

const pageLength = 50

type Wanted = { unitId: string; before: number | undefined }

/**
 * What the staff of a unit and of all below it did, the newest first. Names are looked up where
 * people are kept; whoever had themselves erased has none any more.
 */
export async function listAudit(
  deps: RoleDeps,
  staff: Staff,
  { unitId, before = Number.MAX_SAFE_INTEGER }: Wanted,
): Promise<Result<Audit, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const { db, now, unitsOn } = deps
  const units = unitsOn(db, todayOf(now))
  const way = await units.wayTo(unitId)
  if (way.length === 0) return failure('unit-not-found')
  const held = await heldRoles(deps, staff.learnerId)
  if (!mayAct(held, 'see-audit', way)) return failure('not-your-unit')

  const found = await listActsWithin(db, { unitId, before, limit: pageLength + 1 })
  const shown = found.slice(0, pageLength)
  const placeOfUnit = async (id: string) => placeOf(await units.wayTo(id)) || undefined
  const entries: AuditEntry[] = []
  for (const act of shown) {
    const { id, happenedAt, actorName, aboutName, aboutUnitId, type } = act
    const said = whatIsSaidIn(act.payload)
    entries.push({
      ...{ id, at: happenedAt, actor: actorName ?? undefined, type: auditTypeOf(type) },
      about: aboutName ?? (await placeOfUnit(aboutUnitId)),
      role: said.role,
      place: said.unitId === undefined ? undefined : await placeOfUnit(said.unitId),
    })
  }
  const older = found.length > pageLength ? shown.at(-1)?.sequence : undefined
  return success({ place: placeOf(way), unitId, entries, older })
}

const saidSchema = v.object({
  role: v.fallback(v.optional(v.picklist(roles)), undefined),
  unitId: v.fallback(v.optional(v.string()), undefined),
})

function whatIsSaidIn(payload: string) {
  const parsed = v.safeParse(saidSchema, JSON.parse(payload))
  return parsed.success ? parsed.output : { role: undefined, unitId: undefined }
}
