import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type { Answers } from '../answers.ts'
import { lessonComponents } from './lesson-components.tsx'
import { LessonProvider, type LessonBody, type StillOf } from './lesson-context.tsx'
import { LessonFoot, type NextPage } from './lesson-foot.tsx'
import { LessonHead } from './lesson-head.tsx'
import { isPractised, type Lesson } from '../lessons.ts'

type Props = {
  lesson: Lesson
  Body: LessonBody
  answers: Answers
  renderStill: (still: StillOf) => ReactNode
  /** Where to go on. */
  next?: readonly NextPage[]
}

/** A reading is the same page without practice; that it was read is no fact about a skill. */
export function LessonPage({ lesson, Body, answers, renderStill, next = [] }: Props) {
  const watched = isPractised(lesson) ? lesson.slug : undefined
  return (
    <LessonProvider value={{ lesson, answers, renderStill }}>
      <div className="lesson">
        <article className="column" data-lesson={watched}>
          <LessonHead lesson={lesson} />
          <div className="lesson-body" data-lesson-body>
            <Body components={lessonComponents} />
          </div>
          <LessonFoot lesson={lesson} next={next} />
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
