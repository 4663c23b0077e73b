import type { Finding } from './flag.ts'
import { thresholds } from './thresholds.ts'

export type EveningSeen = {
  classId: string
  hamletId: string
  skill: string
  day: string
  /** Everybody who was there, and those of them who could by the end of that day. */
  present: number
  passed: number
}

/** Classes in which everybody could in the end. */
export function classesAllPassed(evenings: readonly EveningSeen[]): Finding[] {
  return evenings
    .filter(({ present, passed }) => isAll(passed, present))
    .map(({ classId, hamletId, skill, day, present }) => ({
      ...{ code: 'all-passed' as const, classId, hamletIds: [hamletId], skill, day },
      values: { people: present },
    }))
}

export type HamletSeen = { hamletId: string; listed: number; passed: number }

/** Hamlets in which everybody on the list can do the basic things. */
export function hamletsAllPassed(hamlets: readonly HamletSeen[]): Finding[] {
  return hamlets
    .filter(({ listed, passed }) => isAll(passed, listed))
    .map(({ hamletId, listed }) => ({
      ...{ code: 'all-passed' as const, hamletIds: [hamletId], values: { people: listed } },
    }))
}

const isAll = (some: number, all: number): boolean =>
  all >= thresholds.leastForAll && some >= all
