import type { ChangeAsked } from './shown-changes.ts'

/** What was looked at: something else must be looked at again before it is done. */
export function changeKey({ kind, unitIds, into, on, source }: ChangeAsked): string {
  return JSON.stringify([kind, [...unitIds].sort(), into, on, source])
}
