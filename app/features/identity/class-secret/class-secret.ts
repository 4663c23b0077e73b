import type { SignInFailure } from '../visitor.ts'

/** What somebody on the list of a class shows, to be believed that it is they. */
export type Proof =
  | { way: 'pictures'; text: string }
  | { way: 'class-pin'; text: string }
  /** The PIN of their account. */
  | { way: 'pin'; text: string }
  /** The number on their card. */
  | { way: 'card'; text: string }
  | { way: 'nothing' }

/** What is asked of them: `nothing` lets them choose what will be asked the next time. */
export type Asked = 'pictures' | 'class-pin' | 'pin' | 'nothing'

export type ClassSignInFailure =
  | SignInFailure
  | { code: 'person-not-found' }
  /** Something else is asked of them than what they showed. */
  | { code: 'something-else-asked' }
  | { code: 'digits-missing' | 'digits-too-easy' | 'pictures-missing' }

export function isFourDigits(text: string): boolean {
  return /^\d{4}$/.test(text)
}

/** 0000, 1234, 9876: every digit the same distance from the one before. */
export function isTooEasyForClass(digits: string): boolean {
  const steps = [1, 2, 3].map((at) => Number(digits[at]) - Number(digits[at - 1]))
  return new Set(steps.map((step) => (step + 10) % 10)).size === 1
}
