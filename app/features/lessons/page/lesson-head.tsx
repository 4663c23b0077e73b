import { useTranslation } from 'react-i18next'
import { practicePath } from '#app/features/sandbox/sandbox.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { isPractised, type Lesson } from '../lessons.ts'
import { ReadAloud } from './read-aloud.tsx'

/** What the reader gains, whether it is for them, how long it takes, and the ways in. */
export function LessonHead({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('lesson')
  const scenario = isPractised(lesson) ? lesson.scenarios[0] : undefined
  return (
    <header className="lesson-head">
      {lesson.kind === 'reading' && (
        <p className="lesson-kind">
          <Icon name="book" />
          <span>{t('reading')}</span>
        </p>
      )}
      <h1>{lesson.title}</h1>
      <p className="lead">{lesson.benefit}</p>
      <p className="lesson-audience">
        <Icon name="person" />
        <span>{t('audience', { audience: lesson.audience })}</span>
      </p>
      <p className="lesson-minutes">
        <Icon name="clock" />
        <span>{t('minutes', { count: lesson.minutes })}</span>
      </p>
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
