import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/check-field.tsx'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ClassLinks } from './class-links.ts'
import { FaceDrawing } from './faces.tsx'
import type { MyProblem, Typed } from './my-problem.ts'
import { longestQuestion } from './question-text.ts'
import { faces } from './satisfaction.ts'
import type { MyClass, MyQuestion } from './shown-questions.ts'

type Props = {
  own: MyClass
  links: ClassLinks
  once: string
  refused?: { problem: MyProblem; typed: Typed } | undefined
  error?: string | undefined
}

export function MyClassCard({ own, links, once, refused, error }: Props) {
  const { t } = useTranslation('after')
  const day = writtenDay(own.startsAt, useLanguage())
  return (
    <section className="card" aria-labelledby={`class-${own.id}`}>
      <h2 id={`class-${own.id}`}>{t('mine.class', { skill: links.title })}</h2>
      <p className="soft">{t('mine.when', { day, place: own.place })}</p>
      <h3>{t('mine.pages')}</h3>
      <ul className="my-class-pages">
        {links.pages.map(({ path, kind, title }) => (
          <li key={path}>
            <LocalLink to={path}>{t(`mine.${kind}`, { title })}</LocalLink>
          </li>
        ))}
      </ul>
      <RateForm own={own} />
      <MyQuestions questions={own.questions} />
      <AskForm own={own} {...{ once, refused, error }} />
    </section>
  )
}

/** One tap on a face says it; another tap says it anew. */
function RateForm({ own: { id, face } }: Pick<Props, 'own'>) {
  const { t } = useTranslation('after')
  return (
    <form method="post" id={`rate-${id}`}>
      <input type="hidden" name="intent" value="rate" />
      <input type="hidden" name="class" value={id} />
      <h3>{t('mine.rate')}</h3>
      <div className="faces">
        {faces.map((each) => (
          <button
            key={each}
            name="face"
            value={each}
            className="face-button"
            aria-pressed={each === face}
          >
            <FaceDrawing face={each} />
            <span>{t(`mine.faces.${each}`)}</span>
          </button>
        ))}
      </div>
      {face && <p className="soft">{t('mine.rated', { face: t(`mine.faces.${face}`) })}</p>}
    </form>
  )
}

function MyQuestions({ questions }: { questions: readonly MyQuestion[] }) {
  const { t } = useTranslation('after')
  if (questions.length === 0) return null
  return (
    <>
      <h3>{t('mine.questions')}</h3>
      <ul className="my-questions">
        {questions.map(({ id, text, answer, isAnswered }) => (
          <li key={id}>
            <p className="my-question">{text}</p>
            <p className="soft">
              {answer !== null
                ? t('mine.answer', { answer })
                : t(isAnswered ? 'mine.answered-in-class' : 'mine.waiting')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const aboutText: readonly MyProblem[] = [
  ...(['text-missing', 'text-too-long', 'identity-number'] as const),
  ...(['too-many', 'not-your-class'] as const),
]

function AskForm({ own: { id }, once, refused, error }: Omit<Props, 'links'>) {
  const { t } = useTranslation('after')
  const own = refused && aboutText.includes(refused.problem) ? error : undefined
  const name = `text-${id}`
  return (
    <details className="my-ask" open={own !== undefined}>
      <summary>{t('mine.ask')}</summary>
      <form method="post">
        <input type="hidden" name="intent" value="ask" />
        <input type="hidden" name="class" value={id} />
        <input type="hidden" name="once" value={once} />
        <div className={fieldClass(own)}>
          <label htmlFor={name}>{t('mine.ask-label')}</label>
          <p className="field-hint" id={`${name}-hint`}>
            {t('mine.ask-hint')}
          </p>
          <FieldError name={name} error={own} />
          <textarea
            className="input my-ask-text"
            id={name}
            name="text"
            rows={4}
            maxLength={longestQuestion}
            defaultValue={own && refused?.typed.text}
            aria-describedby={own ? `${name}-hint ${name}-error` : `${name}-hint`}
            {...(own && { 'aria-invalid': true })}
          />
        </div>
        <CheckField
          name="nameless"
          id={`nameless-${id}`}
          label={t('mine.nameless')}
          hint={t('mine.nameless-hint')}
          isChecked={refused?.typed.isNameless ?? false}
        />
        <Button icon="message">{t('mine.send')}</Button>
      </form>
    </details>
  )
}
