import type { ScenarioCatalogue } from '#app/features/sandbox/sandbox.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import type { LiveReport } from './live-report.ts'
import type { Live } from './live.server.ts'

export type ReportDeps = {
  db: Db
  now: () => Date
  live: Live
  scenarios: ScenarioCatalogue
}

type Heard = { isOpen: boolean; push: string | null }

/** Takes in where somebody stands, if they are present in the class and it is open. */
export async function reportLive(
  { live, scenarios, ...deps }: ReportDeps,
  learnerId: string | undefined,
  { class: classId, step }: Pick<LiveReport, 'class' | 'step'>,
): Promise<Result<Heard, { code: 'not-in-class' }>> {
  const room = await live.roomOf(deps, classId, learnerId ?? '')
  const { isOpen, push } = room
  if (!isOpen) return success({ isOpen, push })
  const person = learnerId === undefined ? undefined : room.personOf(learnerId)
  if (person === undefined) return failure('not-in-class')

  const screens = step && scenarios.find(step.scenario)?.scenario.screens
  const told = step && screens && Object.hasOwn(screens, step.screen) ? step : undefined
  live.board.tell({ classId, person }, told, deps.now().getTime())
  return success({ isOpen, push })
}
