import type { Mode } from '#app/features/sandbox/sandbox.ts'

const modeInAddress: Record<Mode, string> = {
  guided: 'lam-theo',
  practice: 'tu-tap',
  exam: 'tu-lam',
}

/** In the order a learner goes through them. */
export const practiceModes: readonly Mode[] = ['guided', 'practice', 'exam']

/** The Vietnamese path of a scenario in a mode. */
export function practicePath(scenario: string, mode: Mode): string {
  return `/tap/${scenario}?che-do=${modeInAddress[mode]}`
}
