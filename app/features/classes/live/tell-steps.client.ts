import { presentStep, type Stage } from '#app/features/sandbox/sandbox.ts'
import { classHere, followClass } from './follow-class.client.ts'

/** An attempt as far as it is played. */
type Played = { stage: Stage; attempt: string; trace: string }

/** As `followClass`, on a page where an attempt is played. Where nobody is in a class it is silent. */
export function tellSteps(page: Document): (played: Played) => void {
  let tell: ReturnType<typeof followClass> | undefined
  return ({ stage, attempt, trace }) => {
    if (classHere(page) === undefined) return
    const { compiled, mode } = stage
    const step = presentStep(compiled.scenario, mode, trace)
    tell ??= followClass(page)
    if (step) tell({ ...step, attempt, scenario: compiled.scenario.id, mode })
  }
}
