import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listTeamsServing } from '#db/queries/teams-serving.server.ts'

/** The teams that may hold a class in a hamlet today: its own, and those of what it is part of. */
export async function teamsServing(
  { db, now, unitsOn }: RoleDeps,
  hamletId: string,
): Promise<{ id: string; name: string }[]> {
  const day = todayOf(now)
  const way = await unitsOn(db, day).wayTo(hamletId)
  const unitIds = way.map(({ id }) => id)
  const teams = await listTeamsServing(db, { unitIds, day })
  return teams.map(({ id, unitId, decisionNumber }) => ({
    id,
    name: `${way.find((unit) => unit.id === unitId)?.name ?? ''} · ${decisionNumber}`,
  }))
}
