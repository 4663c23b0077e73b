import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { lessonComponents } from './lesson-components.tsx'
import { LessonProvider, type LessonBody, type LessonOnPage } from './lesson-context.tsx'
import { LessonFoot } from './lesson-foot.tsx'
import { LessonHead } from './lesson-head.tsx'
import { isPractised, type Lesson } from '../lessons.ts'

type Props = LessonOnPage & {
  Body: LessonBody
  /** Where to go on. */
  children?: ReactNode
}

/** A reading is the same page without practice; that it was read is no fact about a skill. */
export function LessonPage({ Body, children, ...onPage }: Props) {
  const { lesson } = onPage
  const watched = isPractised(lesson) ? lesson.slug : undefined
  return (
    <LessonProvider value={onPage}>
      <div className="lesson">
        <article className="column" data-lesson={watched}>
          <LessonHead lesson={lesson} />
          <div className="lesson-body" data-lesson-body>
            <Body components={lessonComponents} />
          </div>
          <LessonFoot lesson={lesson}>{children}</LessonFoot>
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
