import { useTranslation } from 'react-i18next'
import { writtenDay, writtenMoment } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { FaceDrawing } from './faces.tsx'
import { longestAnswer, type TextProblem } from './question-text.ts'
import { faces, type Satisfaction } from './satisfaction.ts'
import type { Box, BoxQuestion } from './shown-questions.ts'

type Refused = {
  problem: TextProblem | 'question-not-found'
  question: string
  text: string
}
type Props = {
  box: Box
  /** What was taught, in words. */
  skill: string
  isDone?: boolean
  refused?: Refused | undefined
}

/** What people of a class ask, and how they liked it. */
export function BoxPage({ box, skill, isDone = false, refused }: Props) {
  const { t } = useTranslation('after')
  const day = writtenDay(box.startsAt, useLanguage())
  const message = refused && t(`box.problems.${refused.problem}`)
  const gone = refused?.problem === 'question-not-found'
  return (
    <div className="column">
      <Way steps={[{ to: `/can-bo/lop/${box.classId}`, name: t('box.back') }]} />
      <ErrorSummary
        errors={
          refused && message
            ? [{ field: gone ? 'questions' : `text-${refused.question}`, message }]
            : []
        }
        title={t('box.refused')}
      />
      <h1>{t('box.title')}</h1>
      <p className="soft">{`${skill}, ${day}`}</p>
      {isDone && !refused && (
        <Notice tone="good">
          <p role="status">{t('box.done')}</p>
        </Notice>
      )}
      <section aria-labelledby="questions">
        <h2 id="questions">{t('box.questions')}</h2>
        {box.questions.length === 0 && (
          <>
            <p>{t('box.none')}</p>
            <p>{t('box.none-more')}</p>
          </>
        )}
        <ol className="plain-rows">
          {box.questions.map((question) => (
            <li key={question.id}>
              <Question
                question={question}
                refused={refused?.question === question.id ? refused : undefined}
                error={message}
              />
            </li>
          ))}
        </ol>
      </section>
      <Liked satisfaction={box.satisfaction} />
    </div>
  )
}

type QuestionProps = {
  question: BoxQuestion
  refused: Refused | undefined
  error: string | undefined
}

function Question({ question, refused, error }: QuestionProps) {
  const { t } = useTranslation('after')
  const language = useLanguage()
  const { name, askedAt, text, answer, isAnswered } = question
  return (
    <>
      <p className="soft">
        {[name ?? t('box.nameless'), writtenMoment(askedAt, language)].join(', ')}
      </p>
      <p className="my-question">{text}</p>
      {isAnswered ? (
        <>
          <p>{answer === null ? t('box.in-class') : t('mine.answer', { answer })}</p>
          <details className="row-more" open={refused !== undefined}>
            <summary>{t('box.change')}</summary>
            <AnswerForm {...{ question, refused, error }} />
          </details>
        </>
      ) : (
        <AnswerForm {...{ question, refused, error }} />
      )}
    </>
  )
}

function AnswerForm({ question: { id, answer }, refused, error }: QuestionProps) {
  const { t } = useTranslation('after')
  const own = refused && error
  const name = `text-${id}`
  return (
    <form method="post">
      <input type="hidden" name="question" value={id} />
      <div className={fieldClass(own)}>
        <label htmlFor={name}>{t('box.answer-label')}</label>
        <FieldError name={name} error={own} />
        <textarea
          className="input input-lines"
          id={name}
          name="text"
          rows={3}
          maxLength={longestAnswer}
          defaultValue={refused?.text ?? answer ?? ''}
          {...(own && { 'aria-invalid': true, 'aria-describedby': `${name}-error` })}
        />
      </div>
      <div className="actions">
        <Button name="intent" value="answer">
          {t('box.send')}
        </Button>
        <Button look="secondary" name="intent" value="in-class">
          {t('box.in-class')}
        </Button>
      </div>
    </form>
  )
}

function Liked({ satisfaction }: { satisfaction: Satisfaction }) {
  const { t } = useTranslation('after')
  return (
    <section aria-labelledby="liked">
      <h2 id="liked">{t('box.liked')}</h2>
      {satisfaction.isHidden ? (
        <p>
          {satisfaction.answered === 0
            ? t('box.liked-none')
            : t('box.liked-hidden', { answered: satisfaction.answered })}
        </p>
      ) : (
        <ul className="faces liked">
          {faces.map((face) => (
            <li key={face}>
              <FaceDrawing face={face} />
              {t('box.face', {
                face: t(`mine.faces.${face}`),
                number: satisfaction.counts[face],
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
