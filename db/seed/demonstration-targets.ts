import type { Services } from '#app/composition.server.ts'
import { stateTarget } from '#app/features/coverage/targets/state-target.server.ts'
import { targetsOf } from '#app/features/coverage/targets/targets-of.server.ts'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { findStaffAccountByName } from '#db/queries/staff-accounts.server.ts'
import { communeId } from './demonstration-commune.ts'

const source = 'Kế hoạch để tập'
/** Half of the adults of each hamlet, and of the commune. */
const adults: Readonly<Record<string, string>> = {
  '1': '270',
  '2': '233',
  '3': '201',
  Luyện: '125',
  Chợ: '299',
}
const ofCommune = '1128'

/** Lets the demonstration official say how many should be able to by the end of the year. */
export async function seedTargets(services: Services): Promise<void> {
  const day = dayInVietnam(services.now().toISOString())
  const year = Number(day.slice(0, 'YYYY'.length))
  const account = await findStaffAccountByName(services.db, 'canbo')
  const official = account && (await findPerson(services.db, account.personId))
  const set = await targetsOf(services.db, { unitIds: [communeId], year, day })
  if (!official || set.size > 0) return
  const hamlets = await unitsOn(services.db, day).childrenOf(communeId)
  const targets = new Map([
    [communeId, ofCommune],
    ...hamlets.map(({ id, name }) => [id, adults[name] ?? ''] as const),
  ])
  const form = { source, targets, isSure: true }
  const asked = { unitId: communeId, year, indicator: 'core.passed', form } as const
  const stated = await stateTarget(longAgo(services), official, asked)
  if (!stated.ok) throw new Error(`The targets of Xã Thực Hành: ${stated.failure.code}`)
}

/** Before the first evening that is held against them. */
function longAgo(services: Services): Services {
  const then = new Date(services.now().getTime() - 155 * 86_400_000)
  return { ...services, now: () => then }
}
