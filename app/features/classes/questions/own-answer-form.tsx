import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { AnswerQuestions } from '../follow-up/answer-questions.tsx'
import type { MyProblem, Typed } from './my-problem.ts'

type Props = {
  skill: string
  refused?: { problem: MyProblem; typed: Typed } | undefined
  error?: string | undefined
}

/** What a trainer would ask, answered without one. */
export function OwnAnswerForm({ skill, refused, error }: Props) {
  const { t } = useTranslation('after')
  const problem = refused?.problem
  const isOwn = problem === 'answer-missing' || problem === 'hurt-missing'
  return (
    <Card>
      <form method="post">
        <input type="hidden" name="intent" value="answer" />
        <AnswerQuestions
          legend={t('mine.used-title')}
          {...(isOwn && { problem, error, typed: refused?.typed })}
        >
          <p>{t('asking.about', { skill })}</p>
        </AnswerQuestions>
        <Button>{t('mine.used-save')}</Button>
      </form>
    </Card>
  )
}
