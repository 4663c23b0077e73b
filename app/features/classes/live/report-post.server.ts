import { presentStep, type Stage, type TakenPost } from '#app/features/sandbox/sandbox.ts'
import { classIdIn } from '../join/class-cookie.server.ts'
import { reportLive, type ReportDeps } from './report-live.server.ts'

type Post = {
  cookie: string | null
  learnerId: string | undefined
  stage: Stage
  taken: TakenPost
}

/** What one press on a page without JavaScript tells of where somebody in a class stands. */
export async function reportPost(
  deps: ReportDeps,
  { cookie, learnerId, stage, taken: { carried } }: Post,
): Promise<void> {
  const classId = classIdIn(cookie)
  const { compiled, mode } = stage
  const step = presentStep(compiled.scenario, mode, carried.trace)
  if (classId === undefined || !step) return
  const attempt = { attempt: carried.attemptId, scenario: compiled.scenario.id, mode }
  await reportLive(deps, learnerId, { class: classId, step: { ...step, ...attempt } })
}
