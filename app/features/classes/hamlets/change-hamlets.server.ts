import {
  countFollowing,
  followHamlets,
  writerOn,
  type RoleDeps,
} from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { inOnePiece, type EventRecord } from '#app/features/record/record.server.ts'
import {
  closeHamlet,
  mergeHamlets,
  splitHamlet,
} from '#app/features/territory/territory.server.ts'
import {
  problemOf,
  type ChangeEffects,
  type ChangeProblem,
  type HamletChange,
  type Writer,
} from '#app/features/territory/territory.ts'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { countTeamsFollowing, followWithTeams } from './follow-hamlets.server.ts'

type Deps = RoleDeps & { record: EventRecord }
type Refusal = { code: ChangeProblem; effects?: ChangeEffects }
type Asked = HamletChange & { communeId: string }

/**
 * Merges, splits or closes hamlets of a commune, with all that belongs to them: people, trainers,
 * teams and the classes to come follow. A hamlet closes only once nobody lives there.
 */
export function changeHamlets(
  deps: Deps,
  staff: Staff,
  asked: Asked,
): Promise<Result<ChangeEffects, Refusal>> {
  return inOnePiece(deps, (within) => changeWithin(within, staff, asked))
}

/** What a change would do, or why it is refused; nothing is kept of it. */
export async function tryHamletChange(
  deps: Deps,
  staff: Staff,
  asked: Asked,
): Promise<Result<ChangeEffects, Refusal>> {
  let seen: Result<ChangeEffects, Refusal> | undefined
  try {
    await inOnePiece(deps, async (within) => {
      seen = await changeWithin(within, staff, asked)
      throw new TakenBack()
    })
  } catch (reason) {
    if (!(reason instanceof TakenBack)) throw reason
  }
  if (!seen) throw new Error('A change that is tried is seen.')
  return seen
}

class TakenBack extends Error {}

async function changeWithin(
  deps: Deps,
  staff: Staff,
  asked: Asked,
): Promise<Result<ChangeEffects, Refusal>> {
  const { unitIds, on, source, communeId } = asked
  const today = todayOf(deps.now)
  const problem = hasIdentityNumber(source) ? 'identity-number' : problemOf(asked, today)
  if (problem) return refused(problem)
  const concerned = { unitIds, day: on }
  const effects = {
    ...(await countFollowing(deps.db, concerned)),
    ...(await countTeamsFollowing(deps, concerned)),
  }
  const writer = await writerOn(deps, staff, communeId)
  if (!writer.mayManage(communeId)) return refused('not-your-unit')
  const kept = asked.kind === 'close' ? keptOpenBy(effects) : undefined
  if (kept) return refused(kept, effects)
  const done = await changeMap(deps, writer, asked)
  if (!done.ok) return done

  const succession = { from: unitIds, to: done.value, on }
  for (const follow of [followHamlets, followWithTeams]) {
    const followed = await follow(deps, staff, succession)
    // Who may change the map may do that too: nothing of it must stay if they may not.
    if (!followed.ok) throw new Error(followed.failure.code)
  }
  return success(effects)
}

function keptOpenBy({ people, classes }: ChangeEffects): ChangeProblem | undefined {
  if (people > 0) return 'people-live-there'
  return classes > 0 ? 'classes-planned' : undefined
}

async function changeMap(
  deps: Deps,
  writer: Writer,
  { kind, unitIds, into, on, source }: Asked,
): Promise<Result<readonly string[], Refusal>> {
  const [unitId = ''] = unitIds
  if (kind === 'split') return splitHamlet(deps, writer, { unitId, on, into, source })
  if (kind === 'close') {
    const closed = await closeHamlet(deps, writer, { unitId, on, source })
    return closed.ok ? success([]) : closed
  }
  const [one = { kind: 'thon', name: '' }] = into
  const merged = await mergeHamlets(deps, writer, { unitIds, on, into: one, source })
  return merged.ok ? success([merged.value]) : merged
}

function refused(code: ChangeProblem, effects?: ChangeEffects): Result<never, Refusal> {
  return { ok: false, failure: { code, ...(effects && { effects }) } }
}
