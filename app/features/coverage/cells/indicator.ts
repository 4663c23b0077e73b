/** Where somebody stands, from the ground up, and by whose word. Each has its own first day. */
export const steps = [
  'reached',
  'practised',
  'passed',
  /** A check passed by one's own doing, not only by a trainer's word. */
  'passed-self',
  'confirmed',
  /** Confirmed by a trainer who watched. */
  'confirmed-seen',
  /** Confirmed by passing again on another day. */
  'confirmed-again',
  'used',
] as const
export type Step = (typeof steps)[number]

export const rungSteps = ['reached', 'practised', 'passed', 'confirmed', 'used'] as const

/**
 * What steps are counted for: `any` skill at all; `core`, every line of the core set of the day;
 * `five`, all five skill contents; `content:<id>`, any skill of a content; `skill:<id>`.
 */
export type Thing = 'any' | 'core' | 'five' | `content:${string}` | `skill:${string}`

/** `core.passed` is the final indicator: adults who do the basic things by themselves. */
export type PeopleIndicator = `${Thing}.${Step}` | PlainIndicator

/** Adults who live there and are known; who came to a class or were visited; who said how it went since. */
export const plainIndicators = ['listed', 'attended', 'answered'] as const
export type PlainIndicator = (typeof plainIndicators)[number]

/** What was done, never what came of it: sums of deeds, in the column `everyone` alone. */
export const deedIndicators = ['classes', 'turns', 'unnamed', 'visits'] as const
export type DeedIndicator = (typeof deedIndicators)[number]

export type CellIndicator = PeopleIndicator | DeedIndicator

/** `core.passed`: the share of adults with basic digital skills, by their own doing. */
export const basicSkill: PeopleIndicator = 'core.passed'

export const indicatorOf = (thing: Thing, step: Step): PeopleIndicator => `${thing}.${step}`
