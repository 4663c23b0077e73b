import type { Day } from '../day.ts'
import type { Formerly } from './found-unit.ts'

export type Asked = { text: string; within: readonly string[]; day: Day }

/** A unit of the day asked that an old name led to. */
export type LedTo = { id: string; formerly: Formerly }
