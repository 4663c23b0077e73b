import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import { followUpAnswers, hurts } from '#app/features/learning/learning.ts'
import type { AnswerProblem, AnswerTyped } from './answer-form.ts'

type Props = {
  legend: string
  typed?: AnswerTyped | undefined
  problem?: AnswerProblem | undefined
  /** The problem in words. */
  error?: string | undefined
  /** What it is about, between the question and its answers. */
  children?: ReactNode
}

/** Whether somebody did it for real; where it hurt is asked of those who did not do it alone. */
export function AnswerQuestions({ legend, typed, problem, error, children }: Props) {
  const { t } = useTranslation('after')
  const errorOf = (own: AnswerProblem) => (own === problem ? error : undefined)
  return (
    <fieldset className={fieldClass(errorOf('answer-missing'))} id="answer" tabIndex={-1}>
      <legend>{legend}</legend>
      {children}
      <FieldError name="answer" error={errorOf('answer-missing')} />
      <div className="answers">
        {/* The inputs stand beside what they hide, so that a style sheet alone can do it. */}
        {followUpAnswers.map((value) => [
          <input
            key={value}
            type="radio"
            name="answer"
            value={value}
            id={`answer-${value}`}
            defaultChecked={typed?.answer === value}
          />,
          <label key={`label-${value}`} htmlFor={`answer-${value}`}>
            {t(`asking.answers.${value}`)}
          </label>,
        ])}
        <div className="hurts">
          <Hurts typed={typed} error={errorOf('hurt-missing')} />
        </div>
      </div>
    </fieldset>
  )
}

function Hurts({ typed, error }: Pick<Props, 'typed' | 'error'>) {
  const { t } = useTranslation('after')
  return (
    <fieldset className={fieldClass(error)} id="hurt" tabIndex={-1}>
      <legend>{t('asking.hurt')}</legend>
      <FieldError name="hurt" error={error} />
      <div className="hurt-list">
        {hurts.map((value) => (
          <div className="choice" key={value}>
            <input
              type="radio"
              name="hurt"
              value={value}
              id={`hurt-${value}`}
              defaultChecked={typed?.hurt === value}
            />
            <label htmlFor={`hurt-${value}`}>{t(`asking.hurts.${value}`)}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
