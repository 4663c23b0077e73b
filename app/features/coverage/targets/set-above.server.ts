import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { StatedTarget } from './target.ts'

type Asked = {
  /** From the top down to the unit itself. */
  way: readonly { id: string }[]
  /** What was said last of its target. */
  last: StatedTarget | undefined
}

/**
 * The unit above that has set the target that holds, where whoever asks does not stand above too:
 * who is held to a target neither changes it nor takes it back. Posts are those held when it was
 * said, on the map of that day. What a unit set itself, and what above was taken back, is its own.
 */
export async function setAbove(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { way, last }: Asked,
): Promise<string | undefined> {
  const parent = way.at(-2)
  if (!parent || !last || last.isWithdrawn || last.actorId === null) return undefined
  if (last.unitId !== way.at(-1)?.id) return undefined
  const action = 'state-numbers'
  if (await mayOn(deps, staff, { action, unitId: parent.id })) return undefined
  const then = { ...deps, now: () => new Date(last.statedAt) }
  const setter = { learnerId: last.actorId }
  const wayThen = await deps
    .unitsOn(deps.db, dayInVietnam(last.statedAt))
    .wayTo(last.unitId)
  for (const { id, name } of wayThen.slice(0, -1)) {
    if (await mayOn(then, setter, { action, unitId: id })) return name
  }
  return undefined
}
