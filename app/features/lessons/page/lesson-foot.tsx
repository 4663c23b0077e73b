import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { isPractised, stepCardPath, type Lesson } from '../lessons.ts'
import { LessonSources } from './lesson-sources.tsx'

/** A page to go on to. */
export type NextPage = { title: string; path: string }

export function LessonFoot({
  lesson,
  next,
}: {
  lesson: Lesson
  next: readonly NextPage[]
}) {
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
      <WhatNext pages={next} />
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

function WhatNext({ pages }: { pages: readonly NextPage[] }) {
  const { t } = useTranslation('lesson')
  if (pages.length === 0) return null
  return (
    <nav className="what-next unprinted" aria-labelledby="what-next">
      <h2 id="what-next">{t('next')}</h2>
      <ul>
        {pages.map(({ title, path }) => (
          <li key={path}>
            <LocalLink to={path}>{title}</LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
