import { hasBirth } from './password-rules.ts'
import type { Persona } from '../scenario/persona.ts'

const climbing = '01234567890123456789'
const falling = '98765432109876543210'

/** What makes a six-digit passcode refused, the one to speak of first at the top. */
export const passcodeFlaws = {
  'too-easy': isEasy,
  'has-birth': (passcode: string, { birthDate }: Persona) =>
    hasBirth(passcode, birthDate) || birthDate.replace(/\D/g, '').includes(passcode),
  'has-number': (passcode: string, { citizenId, phone }: Persona) =>
    citizenId.includes(passcode) || phone.includes(passcode),
}

/** Whether anybody would try it first: 123456, 654321, 111111, 121212, 123123, 112233. */
function isEasy(passcode: string): boolean {
  const isRun = climbing.includes(passcode) || falling.includes(passcode)
  const isRepeated = /^(\d{1,3})\1+$/.test(passcode)
  const isPairs = /^(\d)\1(\d)\2(\d)\3$/.test(passcode)
  return isRun || isRepeated || isPairs || new Set(passcode).size < 3
}
