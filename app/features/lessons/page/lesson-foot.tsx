import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { isPractised, stepCardPath, type Lesson } from '../lessons.ts'
import { LessonSources } from './lesson-sources.tsx'
import { TermList } from './term-list.tsx'

type Props = {
  lesson: Lesson
  /** Where to go on. */
  children?: ReactNode
}

export function LessonFoot({ lesson, children }: Props) {
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
      {isPractised(lesson) && lesson.scenarios.length === 0 && <CardLink lesson={lesson} />}
      {children}
      <TermList />
      <LessonSources lesson={lesson} />
    </footer>
  )
}

/** The way to the sheet that is printed and put beside the phone. */
export function CardLink({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('lesson')
  return (
    <p className="unprinted">
      <ButtonLink to={stepCardPath(lesson.slug)} look="secondary" icon="print">
        {t('card.open')}
      </ButtonLink>
    </p>
  )
}
