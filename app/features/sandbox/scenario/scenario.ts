import * as v from 'valibot'
import { block } from './block.ts'
import { effects } from './effect.ts'
import { guard, modeSchema, scalar } from './guard.ts'
import { id } from './scenario-words.ts'

const screen = v.strictObject({
  app: id,
  /** What the address bar shows, in browser apps. */
  address: v.optional(v.string()),
  /** The screen the phone's own "back" leads to. Without it there is no way back. */
  back: v.optional(id),
  blocks: v.array(block),
})

const appKinds = [
  'browser',
  'identity',
  'bank',
  'messages',
  'chat',
  'calls',
  'camera',
  'files',
  'settings',
  'store',
  'keyboard',
] as const
const app = v.strictObject({
  kind: v.picklist(appKinds),
  device: v.picklist(['phone', 'computer']),
  startsAt: id,
  /** Without it the app is always there; with it, only while the guard holds (a call). */
  when: v.optional(guard),
  /** The browser of which this is a further tab. */
  tabOf: v.optional(id),
})

const trap = v.strictObject({
  /** An unsafe mistake (a secret given away) ends a check; others are told and gone back from. */
  isUnsafe: v.boolean(),
  /** Where the learner stands after reading what happened. */
  after: effects,
})

export const faultKinds = [
  'session-expired',
  'not-saved',
  'upload-failed',
  'returned',
  'late-code',
  'old-sim',
  'tab-closed',
  'no-signal',
  'false-site',
  'false-call',
  'false-message',
  'false-app',
  'advert',
] as const

/** Something that goes wrong in real life, and can be got over (DOMAIN 2.0.5, column "what can go wrong"). */
const fault = v.strictObject({
  kind: v.picklist(faultKinds),
  /** The modes in which it happens. */
  modes: v.pipe(v.array(modeSchema), v.minLength(1)),
  /** Where it happens, once: at a press that would have worked, or when the screen is come to. */
  at: v.strictObject({ screen: id, press: v.optional(id) }),
  when: v.optional(guard),
  /** Whether it takes the place of what the press does, or comes on top of it. */
  isInstead: v.optional(v.boolean(), true),
  do: v.optional(effects, []),
  /**
   * True once it has been got over. Without it: when the press that failed has worked, or where
   * the fault takes nothing away, when the goal is reached.
   */
  recovered: v.optional(guard),
})

/** A transfer as a VietQR code tells it; the practice bank is 999999 (DOMAIN P15). */
const transferQr = v.strictObject({
  account: v.pipe(
    v.string(),
    v.regex(/^0990\d{6}$/, 'a practice account begins with 0990'),
  ),
  /** In dong; without it the payer types the amount. */
  amount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  content: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z0-9 ]{1,25}$/, 'at most 25 capitals and digits')),
  ),
})

export const scenarioSchema = v.strictObject({
  id,
  procedure: v.pipe(
    v.string(),
    v.regex(/^P\d\d[a-z]?$/, 'must be a procedure such as P01'),
  ),
  skill: id,
  /** Raised on every change a learner can notice; attempts keep the version they began with. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  persona: id,
  apps: v.record(id, app),
  /** The app in front at the start. */
  front: id,
  /** What the clock of the imitation shows at the start (`2026-11-21T19:30`). */
  clock: v.optional(
    v.pipe(v.string(), v.isoDateTime('must be like 2026-11-21T19:30')),
    '2026-11-21T19:30',
  ),
  /** Each fact with all the values it can take, the first of them at the start. */
  facts: v.optional(v.record(id, v.pipe(v.array(scalar), v.minLength(2))), {}),
  codes: v.optional(v.record(id, v.strictObject({ digits: v.picklist([4, 6]) })), {}),
  qrs: v.optional(v.record(id, transferQr), {}),
  messages: v.optional(v.record(id, v.strictObject({ app: id })), {}),
  traps: v.optional(v.record(id, trap), {}),
  faults: v.optional(v.record(id, fault), {}),
  screens: v.record(id, screen),
  /** True in every state that counts as having done it, however it was reached. */
  goal: guard,
})

export type Scenario = v.InferOutput<typeof scenarioSchema>
export type App = v.InferOutput<typeof app>
export type Fault = v.InferOutput<typeof fault>
