import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { SummaryError } from '#app/ui/error-summary.tsx'
import { neededPurpose } from './consent.ts'
import type { BadForm } from './form-field.ts'
import type { SignInFailure } from './visitor.ts'

export type FormProblem = BadForm | SignInFailure

/** All of these forms end in a sign-in: they fail alike, but not in the same words. */
export type EntryName = 'register' | 'sign-in' | 'staff-sign-in' | 'new-password' | 'join'

type ProblemTexts = {
  summary: { errors: SummaryError[]; title?: string }
  /** The words beside a field, where something is wrong with it. */
  errorOf: (field: string) => string | undefined
}

export function useProblemTexts(
  form: EntryName,
  problem: FormProblem | undefined,
  first: string,
): ProblemTexts {
  const { t } = useTranslation('account')
  if (!problem) return { summary: { errors: [] }, errorOf: () => undefined }
  return problem.code === 'bad-form'
    ? textsOfFields(t, problem)
    : { summary: summaryOfFailure(t, { form, first }, problem), errorOf: () => undefined }
}

function textsOfFields(t: TFunction<'account'>, { fields }: BadForm): ProblemTexts {
  const texts = new Map(
    Object.entries(fields).map(([field, code]) => [field, t(`problems.${String(code)}`)]),
  )
  const errors = [...texts].map(([field, message]) => ({
    field: anchors.get(field) ?? field,
    message,
  }))
  return { summary: { errors }, errorOf: (field) => texts.get(field) }
}

function summaryOfFailure(
  t: TFunction<'account'>,
  { form, first }: { form: EntryName; first: string },
  failure: SignInFailure,
) {
  const count =
    'retryAfterSeconds' in failure ? Math.ceil(failure.retryAfterSeconds / 60) : 0
  const message = t(`${form}.failures.${failure.code}`, { count })
  return { title: t(`${form}.failed`), errors: [{ field: first, message }] }
}

/** The ids of fields that are not their names. */
const anchors = new Map([
  ['purposes', `purposes-${neededPurpose}`],
  ['wordingVersion', `purposes-${neededPurpose}`],
])
