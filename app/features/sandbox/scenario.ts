import * as v from 'valibot'

/** Kebab-case, so that an id can stand in a trace, an address and a text key as it is. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'))
const scalar = v.union([v.string(), v.number(), v.boolean()])

export const modes = ['guided', 'practice', 'exam'] as const
const mode = v.picklist(modes)
export type Mode = v.InferOutput<typeof mode>

/** A condition on the world: for visibility of blocks, choice of effects, and the goal. */
export type Guard =
  | { field: string; is: string | string[] }
  | { fact: string; is: Scalar | Scalar[] }
  | { mode: Mode | Mode[] }
  | { issued: string }
  | { received: string }
  | { all: Guard[] }
  | { any: Guard[] }
  | { not: Guard }
export type Scalar = v.InferOutput<typeof scalar>

const oneOrMore = <const S extends v.GenericSchema>(schema: S) =>
  v.union([schema, v.array(schema)], 'This must be one value or a list of them.')

const guard: v.GenericSchema<Guard> = v.lazy(() =>
  v.union(
    [
      v.strictObject({ field: id, is: oneOrMore(id) }),
      v.strictObject({ fact: id, is: oneOrMore(scalar) }),
      v.strictObject({ mode: oneOrMore(mode) }),
      v.strictObject({ issued: id }),
      v.strictObject({ received: id }),
      v.strictObject({ all: v.array(guard) }),
      v.strictObject({ any: v.array(guard) }),
      v.strictObject({ not: guard }),
    ],
    'This must be one condition: field, fact, mode, issued, received, all, any or not.',
  ),
)

/** What a press does, in order. */
const effect = v.union(
  [
    v.strictObject({ go: id }),
    v.strictObject({ open: id }),
    v.strictObject({ set: v.record(id, scalar) }),
    /** Makes a fresh one-time code; every earlier one is expired from then on. */
    v.strictObject({ issue: id }),
    v.strictObject({ message: id }),
    v.strictObject({ clear: v.array(id) }),
    v.strictObject({ trap: id }),
  ],
  'This must be one effect: go, open, set, issue, message, clear or trap.',
)
export type Effect = v.InferOutput<typeof effect>

const effects = v.array(effect)

const shown = { id, when: v.optional(guard) }

export const fieldKinds = [
  'citizen-id',
  'phone',
  'password',
  'passcode',
  'otp',
  'dossier-code',
  'digits',
  'search',
  'text',
] as const
export type FieldKind = (typeof fieldKinds)[number]

const field = v.strictObject({
  block: v.literal('field'),
  ...shown,
  kind: v.picklist(fieldKinds),
  /** `persona.<key>`, `code.<id>`, or the value itself; a list where any of them will do. */
  expect: oneOrMore(v.string()),
  /** Known wrong answers that deserve words of their own: mistake id → value (as `expect`). */
  mistakes: v.optional(v.record(id, v.string()), {}),
})

const choice = v.strictObject({
  block: v.literal('choice'),
  ...shown,
  options: v.pipe(v.array(id), v.minLength(2)),
  /** The right option, where only one is. */
  expect: v.optional(id),
})

const check = v.strictObject({ block: v.literal('check'), ...shown })

const buttonLooks = [
  'primary',
  'secondary',
  'danger',
  'link',
  'result',
  'advert',
  'tile',
  'row',
] as const

const button = v.strictObject({
  block: v.literal('button'),
  ...shown,
  look: v.optional(v.picklist(buttonLooks), 'primary'),
  /** Fields on the same screen that must be right before the button works. */
  needs: v.optional(v.array(id), []),
  /** What it does; with `cases`, what it does when no case matches. */
  do: v.optional(effects, []),
  /** The first case whose guard holds wins. */
  cases: v.optional(v.array(v.strictObject({ when: guard, do: effects })), []),
})

const plain = v.strictObject({
  block: v.picklist(['heading', 'text', 'warning', 'success', 'caption', 'spoken']),
  ...shown,
})
const table = v.strictObject({ block: v.literal('table'), ...shown, rows: v.array(id) })
const qr = v.strictObject({
  block: v.literal('qr'),
  ...shown,
  isFaded: v.optional(v.boolean(), false),
})
const inbox = v.strictObject({ block: v.literal('inbox'), ...shown })

const block = v.variant('block', [field, choice, check, button, plain, table, qr, inbox])

const screen = v.strictObject({
  app: id,
  /** What the address bar shows, in browser apps. */
  address: v.optional(v.string()),
  blocks: v.array(block),
})

const appKinds = ['browser', 'identity', 'messages', 'calls', 'files', 'camera'] as const
const app = v.strictObject({
  kind: v.picklist(appKinds),
  device: v.picklist(['phone', 'computer']),
  startsAt: id,
  /** Without it the app is always there; with it, only while the guard holds (a call). */
  when: v.optional(guard),
})

const trap = v.strictObject({
  /** An unsafe mistake (a secret given away) ends a check; others are told and gone back from. */
  isUnsafe: v.boolean(),
  /** Where the learner stands after reading what happened. */
  after: effects,
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
  /** Each fact with all the values it can take, the first of them at the start. */
  facts: v.optional(v.record(id, v.pipe(v.array(scalar), v.minLength(2))), {}),
  codes: v.optional(v.record(id, v.strictObject({ digits: v.picklist([4, 6]) })), {}),
  messages: v.optional(v.array(id), []),
  traps: v.optional(v.record(id, trap), {}),
  screens: v.record(id, screen),
  /** True in every state that counts as having done it, however it was reached. */
  goal: guard,
})

export type Scenario = v.InferOutput<typeof scenarioSchema>
export type Block = v.InferOutput<typeof block>
export type BlockOf<Kind extends Block['block']> = Extract<Block, { block: Kind }>
export type App = v.InferOutput<typeof app>

/** A fictional practice person: nothing here can belong to anyone (DOMAIN 2.0.1). */
export const personaSchema = v.strictObject({
  id,
  name: v.string(),
  age: v.number(),
  citizenId: v.pipe(v.string(), v.regex(/^099\d{9}$/, 'a practice number begins with 099')),
  phone: v.pipe(v.string(), v.regex(/^0600\d{6}$/, 'a practice phone begins with 0600')),
  password: v.string(),
  passcode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  address: v.string(),
  birthDate: v.string(),
  sex: v.picklist(['female', 'male']),
})
export type Persona = v.InferOutput<typeof personaSchema>
