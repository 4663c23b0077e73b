import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'

export const longestQuestion = 500
export const longestAnswer = 1000

export type TextProblem = 'text-missing' | 'text-too-long' | 'identity-number'

/** What somebody wrote in words of their own, as it may be kept. */
export function readText(
  typed: string,
  longest: number,
): { text: string } | { problem: TextProblem } {
  const text = typed.normalize('NFC').replace(/\r\n/g, '\n').trim()
  if (text === '') return { problem: 'text-missing' }
  if (text.length > longest) return { problem: 'text-too-long' }
  return hasIdentityNumber(text) ? { problem: 'identity-number' } : { text }
}
