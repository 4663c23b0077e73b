import * as v from 'valibot'
import { effects } from './effect.ts'
import { guard } from './guard.ts'
import { id, oneOrMore } from './scenario-words.ts'

const shown = { id, when: v.optional(guard) }

export const fieldKinds = [
  'citizen-id',
  'phone',
  'password',
  'new-password',
  'passcode',
  'new-passcode',
  'repeat',
  'otp',
  'dossier-code',
  'tax-code',
  'insurance-code',
  'electricity-code',
  'plate',
  'account',
  'money',
  'date',
  'name',
  'digits',
  'search',
  'text',
  'note',
  'typing',
] as const
export type FieldKind = (typeof fieldKinds)[number]

const field = v.strictObject({
  block: v.literal('field'),
  ...shown,
  kind: v.picklist(fieldKinds),
  /**
   * `persona.<key>`, `code.<id>`, `qr.<id>.<part>`, or the value itself; a list where any of them
   * will do. In kinds where the learner decides (new-password, new-passcode, note) it is what is
   * suggested, and anything well formed is right. A `repeat` expects `same.<field>`.
   */
  expect: oneOrMore(v.string()),
  /** Known wrong answers that deserve words of their own: mistake id → value (as `expect`). */
  mistakes: v.optional(v.record(id, v.string()), {}),
  /** First and last right value of a date or an amount of money; outside is `below` or `above`. */
  between: v.optional(v.tuple([v.string(), v.string()])),
  /** How Vietnamese is typed in a drill. */
  method: v.optional(v.picklist(['telex', 'vni'])),
})

const flaws = ['blurred', 'cut', 'upside-down', 'dark', 'too-large'] as const

/** A sample paper as it lies in the tray of the practice phone. */
const paper = v.strictObject({
  shows: v.picklist(['card', 'form', 'contract', 'bill', 'certificate', 'photo']),
  flaw: v.optional(v.picklist(flaws)),
})

const choice = v.strictObject({
  block: v.literal('choice'),
  ...shown,
  look: v.optional(v.picklist(['list', 'select', 'photos', 'slots']), 'list'),
  options: v.pipe(v.array(id), v.minLength(2)),
  /** The right option, where only one is. */
  expect: v.optional(id),
  /** The pictures of a tray of photos, by option. */
  papers: v.optional(v.record(id, paper), {}),
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
  'app',
  'chip',
  'contact',
  'qr',
] as const

const button = v.strictObject({
  block: v.literal('button'),
  ...shown,
  look: v.optional(v.picklist(buttonLooks), 'primary'),
  /** The QR code that is pressed to be read, where it looks like one. */
  qr: v.optional(id),
  /** Fields on the same screen that must be right before the button works. */
  needs: v.optional(v.array(id), []),
  /** What it does; with `cases`, what it does when no case matches. */
  do: v.optional(effects, []),
  /** The first case whose guard holds wins. */
  cases: v.optional(v.array(v.strictObject({ when: guard, do: effects })), []),
})

/** A setting that is on or off: a press gives its fact the other of its two values. */
const toggle = v.strictObject({ block: v.literal('switch'), ...shown, fact: id })

const plainKinds = [
  'heading',
  'text',
  'warning',
  'success',
  'caption',
  /** What a caller says. */
  'spoken',
  /** A line of a chat from the other side, and one's own. */
  'said',
  'mine',
] as const
const plain = v.strictObject({ block: v.picklist(plainKinds), ...shown })

const table = v.strictObject({ block: v.literal('table'), ...shown, rows: v.array(id) })

/** A QR code to look at: that of a transfer, or without one a drawing that says nothing. */
const qr = v.strictObject({
  block: v.literal('qr'),
  ...shown,
  qr: v.optional(id),
  isFaded: v.optional(v.boolean(), false),
})

/** The messages its app has received, newest first. */
const inbox = v.strictObject({ block: v.literal('inbox'), ...shown })

/** A code to copy, such as the one that keeps robots out; it can be heard as well as seen. */
const captcha = v.strictObject({ block: v.literal('captcha'), ...shown, code: id })

const drawings = [
  'video-call',
  'uniform',
  'counter-qr',
  'face-scan',
  'lost-signal',
] as const
/** A drawing that teaches; its text is the alternative for those who do not see it. */
const picture = v.strictObject({
  block: v.literal('picture'),
  ...shown,
  drawing: v.picklist(drawings),
})

export const block = v.variant('block', [
  field,
  choice,
  check,
  button,
  toggle,
  plain,
  table,
  qr,
  inbox,
  captcha,
  picture,
])
export type Block = v.InferOutput<typeof block>
export type BlockOf<Kind extends Block['block']> = Extract<Block, { block: Kind }>
