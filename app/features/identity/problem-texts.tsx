import { useTranslation } from 'react-i18next'
import type { SummaryError } from '#app/ui/error-summary.tsx'
import type { BadForm, FieldProblem } from './form-field.ts'
import { neededPurpose } from './consent.ts'
import type { SignInFailure } from './visitor.ts'

export type FormProblem = BadForm | SignInFailure

/** A form of which a sign-in comes out: they fail alike, but not in the same words. */
export type FormName = 'register' | 'sign-in'

type ProblemTexts = {
  summary: SummaryError[]
  /** The words beside a field, where something is wrong with it. */
  errorOf: (field: string) => string | undefined
}

export function useProblemTexts(form: FormName, problem: FormProblem | undefined): ProblemTexts {
  const { t } = useTranslation('account')
  if (!problem) return { summary: [], errorOf: () => undefined }
  if (problem.code !== 'bad-form') {
    const minutes = 'retryAfterSeconds' in problem ? Math.ceil(problem.retryAfterSeconds / 60) : 0
    const message = t(`${form}.failures.${problem.code}`, { count: minutes })
    return { summary: [{ field: 'phone', message }], errorOf: () => undefined }
  }
  const words = (code: FieldProblem) => t(`problems.${code}`)
  return {
    summary: Object.entries(problem.fields).flatMap(([field, code]) =>
      code ? [{ field: anchors[field] ?? field, message: words(code) }] : [],
    ),
    errorOf: (field) => {
      const code = problem.fields[field]
      return code && words(code)
    },
  }
}

/** The ids of fields that are not their names. */
const anchors: Record<string, string> = {
  purposes: `purposes-${neededPurpose}`,
  wordingVersion: `purposes-${neededPurpose}`,
}
