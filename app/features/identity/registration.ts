import * as v from 'valibot'
import { success, type Result } from '#app/platform/result.ts'
import {
  neededPurpose,
  purposes,
  registrationPurposes,
  wordingVersion,
  type Purpose,
} from './consent.ts'
import {
  checkboxField,
  parseForm,
  phoneField,
  pinField,
  problem,
  text,
  type BadForm,
} from './form-field.ts'
import { isTooEasyPin } from './pin.ts'

const longestName = 60

const signInSchema = v.object({
  phone: phoneField,
  pin: pinField,
  /** "Máy dùng chung": a short session, and this device's guest stays apart. */
  isSharedDevice: checkboxField,
})
export type SignIn = v.InferOutput<typeof signInSchema>

const registrationSchema = v.pipe(
  v.object({
    ...signInSchema.entries,
    pin: v.pipe(
      pinField,
      v.check((pin) => !isTooEasyPin(pin), problem('pin-too-easy')),
    ),
    /** The PIN once more, where the form asks for it. */
    pinAgain: v.optional(v.string(problem('pin-not-the-same'))),
    /** What to call them. It need not be the name on any paper. */
    displayName: v.pipe(
      text('name-missing', 'name-too-long'),
      v.transform((name) => name.replace(/\s+/g, ' ')),
      v.maxLength(longestName, problem('name-too-long')),
    ),
    purposes: v.pipe(
      v.array(v.picklist(registrationPurposes, problem('consent-needed'))),
      v.includes(neededPurpose, problem('consent-needed')),
    ),
    /** The wording the page showed: agreeing to other words is not agreeing to these. */
    wordingVersion: v.literal(String(wordingVersion), problem('wording-changed')),
  }),
  v.forward(
    v.partialCheck(
      [['pin'], ['pinAgain']],
      ({ pin, pinAgain }) => pinAgain === undefined || pin === pinAgain.trim(),
      problem('pin-not-the-same'),
    ),
    ['pinAgain'],
  ),
)
export type Registration = v.InferOutput<typeof registrationSchema>

/** Reads the form of `/dang-ky`. */
export function parseRegistration(form: FormData): Result<Registration, BadForm> {
  return parseForm(registrationSchema, form, ['purposes'])
}

/** Reads the form of `/dang-nhap`. */
export function parseSignIn(form: FormData): Result<SignIn, BadForm> {
  return parseForm(signInSchema, form)
}

const consentsSchema = v.object({
  purposes: v.array(v.picklist(purposes, problem('consent-needed'))),
  wordingVersion: v.literal(String(wordingVersion), problem('wording-changed')),
})

/** Reads the form of consents on `/toi`. */
export function parseConsents(form: FormData): Result<Purpose[], BadForm> {
  const parsed = parseForm(consentsSchema, form, ['purposes'])
  return parsed.ok ? success(parsed.value.purposes) : parsed
}
