import * as v from 'valibot'
import type { Result } from '#app/platform/result.ts'
import {
  checkboxField,
  parseForm,
  problem,
  text,
  type BadForm,
  type FieldProblem,
} from '../form-field.ts'
import { foldLoginName } from './login-name.ts'
import { passwordProblem } from './password.ts'

const longestName = 60

const loginName = v.pipe(
  text('login-name-missing', 'login-name-unusable'),
  v.transform(foldLoginName),
  v.string(problem('login-name-unusable')),
)
const password = text('password-missing', 'password-too-long')

const signInSchema = v.object({ loginName, password, isSharedDevice: checkboxField })
export type StaffSignIn = v.InferOutput<typeof signInSchema>

const changeSchema = v.pipe(
  v.object({ current: password, password, passwordAgain: v.optional(v.string(), '') }),
  v.forward(
    v.partialCheck(
      [['password'], ['passwordAgain']],
      isSameTwice,
      problem('password-not-the-same'),
    ),
    ['passwordAgain'],
  ),
)
export type PasswordChange = v.InferOutput<typeof changeSchema>

const joiningSchema = v.pipe(
  v.object({
    displayName: v.pipe(
      text('full-name-missing', 'name-too-long'),
      v.transform((name) => name.replace(/\s+/g, ' ')),
      v.maxLength(longestName, problem('name-too-long')),
    ),
    loginName,
    password,
    passwordAgain: v.optional(v.string(), ''),
    isSharedDevice: checkboxField,
  }),
  v.forward(
    v.partialCheck(
      [['password'], ['passwordAgain']],
      isSameTwice,
      problem('password-not-the-same'),
    ),
    ['passwordAgain'],
  ),
)
export type Joining = v.InferOutput<typeof joiningSchema>

/** Reads the form of `/can-bo/dang-nhap`. */
export function parseStaffSignIn(form: FormData): Result<StaffSignIn, BadForm> {
  return parseForm(signInSchema, form)
}

/** Reads the form of `/can-bo/mat-khau`; whether the new one will do is asked where the name is known. */
export function parsePasswordChange(form: FormData): Result<PasswordChange, BadForm> {
  return parseForm(changeSchema, form)
}

/** Reads the form of an invitation. */
export function parseJoining(form: FormData): Result<Joining, BadForm> {
  const parsed = parseForm(joiningSchema, form)
  if (!parsed.ok) return parsed
  const found: FieldProblem | undefined = passwordProblem(
    parsed.value.password,
    parsed.value.loginName,
  )
  if (!found) return parsed
  return { ok: false, failure: { code: 'bad-form', fields: { password: found } } }
}

function isSameTwice(typed: { password: string; passwordAgain: string }): boolean {
  return typed.password === typed.passwordAgain.normalize('NFC').trim()
}
