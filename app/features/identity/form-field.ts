import * as v from 'valibot'
import { success, type Result } from '#app/platform/result.ts'
import { isPinShaped } from './pin.ts'
import { normalisePhone } from './phone.ts'

/** What can be wrong with a field. The words for it are the page's. */
export const fieldProblems = [
  'phone-missing',
  'phone-not-ten-digits',
  'pin-missing',
  'pin-not-six-digits',
  'pin-too-easy',
  'pin-not-the-same',
  'name-missing',
  'name-too-long',
  'consent-needed',
  'wording-changed',
  'full-name-missing',
  'login-name-missing',
  'login-name-unusable',
  'login-name-taken',
  'password-missing',
  'password-too-long',
  'password-too-short',
  'password-only-digits',
  'password-too-easy',
  'password-like-name',
  'password-not-the-same',
] as const
export type FieldProblem = (typeof fieldProblems)[number]

/** So that a wrong word in a schema does not compile. */
export function problem<Problem extends FieldProblem>(code: Problem): Problem {
  return code
}

/** Longer than anything meant, so that a hostile form costs nothing. */
const longestText = 200

export function text(missing: FieldProblem, tooLong: FieldProblem) {
  return v.pipe(
    v.string(missing),
    v.maxLength(longestText, tooLong),
    v.transform((typed) => typed.normalize('NFC').trim()),
    v.nonEmpty(missing),
  )
}

export const phoneField = v.pipe(
  text('phone-missing', 'phone-not-ten-digits'),
  v.transform(normalisePhone),
  v.string(problem('phone-not-ten-digits')),
)

export const pinField = v.pipe(
  text('pin-missing', 'pin-not-six-digits'),
  v.check(isPinShaped, problem('pin-not-six-digits')),
)

/** A ticked checkbox sends its name, an unticked one nothing. */
export const checkboxField = v.pipe(
  v.optional(v.unknown(), null),
  v.transform((value) => value !== null),
)

/** The first problem of each field that has one, by the field's name. */
export type BadForm = { code: 'bad-form'; fields: Partial<Record<string, FieldProblem>> }

type FormSchema = v.GenericSchema & { entries: Readonly<Record<string, unknown>> }

/**
 * Reads a form by its schema: undefined for what was not sent, so that its own rule says so.
 * @param many - the fields of which there may be several
 */
export function parseForm<Schema extends FormSchema>(
  schema: Schema,
  form: FormData,
  many: readonly string[] = [],
): Result<v.InferOutput<Schema>, BadForm> {
  const fields = Object.keys(schema.entries).map((name): [string, unknown] => [
    name,
    many.includes(name) ? form.getAll(name) : (form.get(name) ?? undefined),
  ])
  const parsed = v.safeParse(schema, Object.fromEntries(fields))
  if (parsed.success) return success(parsed.output)
  return { ok: false, failure: badForm(parsed.issues) }
}

function badForm(issues: readonly v.BaseIssue<unknown>[]): BadForm {
  const fields: BadForm['fields'] = {}
  for (const { path, message } of issues) {
    const name = path?.[0]?.key
    const known = fieldProblems.find((each) => each === message)
    if (typeof name !== 'string' || !known) {
      throw new Error(`A form schema has no words of its own for: ${message}`)
    }
    fields[name] ??= known
  }
  return { code: 'bad-form', fields }
}
