import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import type { LessonGroup } from './group-by-need.ts'
import { LessonCard, type LessonSummary } from './lesson-card.tsx'
import { needIcons } from './need-icons.ts'

export function NeedSection({ need, lessons }: LessonGroup<LessonSummary>) {
  const { t } = useTranslation('home')
  return (
    <section
      className={lessons.length > 1 ? 'need need-wide' : 'need'}
      aria-labelledby={need}
    >
      <h2 id={need} className="need-title">
        <span className="need-icon">
          <Icon name={needIcons[need]} />
        </span>
        {t(`needs.${need}`)}
      </h2>
      <ul className="lesson-cards">
        {lessons.map((lesson) => (
          <li key={lesson.slug}>
            <LessonCard {...lesson} />
          </li>
        ))}
      </ul>
    </section>
  )
}
