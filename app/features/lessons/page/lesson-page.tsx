import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { ButtonLink } from '#app/ui/button.tsx'
import { practicePath } from '#app/features/sandbox/sandbox.ts'
import { Icon } from '#app/ui/icon.tsx'
import type { Answers } from '../answers.ts'
import { lessonComponents } from './lesson-components.tsx'
import { LessonProvider, type LessonBody, type StillOf } from './lesson-context.tsx'
import { LessonSources } from './lesson-sources.tsx'
import { stepCardPath, type Lesson } from '../lessons.ts'
import { ReadAloud } from './read-aloud.tsx'

type Props = {
  lesson: Lesson
  Body: LessonBody
  answers: Answers
  renderStill: (still: StillOf) => ReactNode
}

export function LessonPage({ lesson, Body, answers, renderStill }: Props) {
  return (
    <LessonProvider value={{ lesson, answers, renderStill }}>
      <div className="lesson">
        <article className="column" data-lesson={lesson.slug}>
          <LessonHead lesson={lesson} />
          <div className="lesson-body" data-lesson-body>
            <Body components={lessonComponents} />
          </div>
          <LessonFoot lesson={lesson} />
        </article>
        <LessonContents lesson={lesson} />
      </div>
    </LessonProvider>
  )
}

/** Only where there is room beside the text; on a phone it would push the lesson down. */
function LessonContents({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('lesson')
  return (
    <nav className="lesson-contents unprinted" aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <ol>
        {lesson.headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function LessonHead({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('lesson')
  const [scenario] = lesson.scenarios
  return (
    <header className="lesson-head">
      <h1>{lesson.title}</h1>
      <p className="lead">{lesson.benefit}</p>
      <p className="lesson-minutes">
        <Icon name="clock" />
        <span>{t('minutes', { count: lesson.minutes })}</span>
      </p>
      <p className="soft">{t('audience', { audience: lesson.audience })}</p>
      <ReadAloud lesson={lesson} />
      {scenario && (
        <p className="unprinted">
          <ButtonLink to={practicePath(scenario, 'guided')} look="secondary" icon="hand">
            {t('practise.at-once')}
          </ButtonLink>
        </p>
      )}
    </header>
  )
}

function LessonFoot({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('lesson')
  return (
    <footer className="lesson-foot" data-lesson-end>
      {lesson.realAddress && (
        <section className="remember" aria-labelledby="remember">
          <h2 id="remember">{t('remember.title')}</h2>
          <p className="remember-address" translate="no">
            {lesson.realAddress}
          </p>
          <p>{t('remember.why')}</p>
        </section>
      )}
      <p className="unprinted">
        <ButtonLink to={stepCardPath(lesson.slug)} look="secondary" icon="print">
          {t('card.open')}
        </ButtonLink>
      </p>
      <LessonSources lesson={lesson} />
    </footer>
  )
}
