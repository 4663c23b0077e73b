import { modes, type Mode } from './mode.ts'

/** How a mode is written in an address (`?che-do=tu-tap`). */
export const modeAddress: Record<Mode, string> = {
  guided: 'lam-theo',
  practice: 'tu-tap',
  exam: 'tu-lam',
}

/** The mode of an address; guided where it names none that exists. */
export function modeOfAddress(address: string | null): Mode {
  return modes.find((mode) => modeAddress[mode] === address) ?? 'guided'
}

/** The Vietnamese path of a scenario in a mode. */
export function practicePath(scenario: string, mode: Mode): string {
  return `/tap/${scenario}?che-do=${modeAddress[mode]}`
}
