import * as v from 'valibot'
import { isInForce, validityEntries } from './dated.ts'

const procedures = v.pipe(v.array(v.string()), v.minLength(1))

/** One version of what "đạt kỹ năng số cơ bản (tự làm được)" asks for. */
export const coreSetSchema = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ...validityEntries,
  /** One procedure of each list, passed unaided. */
  oneOfEach: v.pipe(v.array(procedures), v.minLength(1)),
})
export type CoreSet = v.InferOutput<typeof coreSetSchema>

/** The version in force on a day (`2026-11-22`, in Vietnam); on some days there may be none. */
export function coreSetOn(sets: readonly CoreSet[], day: string): CoreSet | undefined {
  return sets.find((set) => isInForce(set, day))
}

export function isCoreMet({ oneOfEach }: CoreSet, passed: ReadonlySet<string>): boolean {
  return oneOfEach.every((any) => any.some((procedure) => passed.has(procedure)))
}

export function isInCore(
  core: CoreSet | undefined,
  { procedures: own }: { procedures: readonly string[] },
): boolean {
  return (core?.oneOfEach.flat() ?? []).some((procedure) => own.includes(procedure))
}
