import { useTranslation } from 'react-i18next'
import { dayMonthYear, type Lesson } from '../lessons.ts'

/** The same on a printed card, where there is room for two lines. */
export function SourceLine({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('lesson')
  return (
    <p className="source-line">
      {t('sources.title')}: {lesson.source.map(({ name }) => name).join('; ')}.{' '}
      <strong>
        {t('sources.checked')} {dayMonthYear(lesson.checkedOn)}
      </strong>
    </p>
  )
}

/** Where the content comes from, which of it is not yet confirmed, and when it was checked. */
export function LessonSources({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('lesson')
  return (
    <section className="sources" aria-labelledby="sources">
      <h2 id="sources">{t('sources.title')}</h2>
      <ul>
        {lesson.source.map(({ name, url, mark }) => (
          <li key={name}>
            {url ? <a href={url}>{name}</a> : name} {t(`sources.marks.${mark}`)}
          </li>
        ))}
      </ul>
      <p className="checked-on">
        {t('sources.checked')}{' '}
        <time dateTime={lesson.checkedOn}>{dayMonthYear(lesson.checkedOn)}</time>
      </p>
    </section>
  )
}
