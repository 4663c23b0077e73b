import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { practicePath } from '#app/features/sandbox/sandbox.ts'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { lessonPath, type PractisedLesson } from '../lessons.ts'

export type LessonSummary = Pick<
  PractisedLesson,
  'slug' | 'title' | 'benefit' | 'need' | 'minutes' | 'scenarios' | 'useRank'
>

export function LessonCard({ slug, title, benefit, minutes, scenarios }: LessonSummary) {
  const { t } = useTranslation('home')
  const [scenario] = scenarios
  return (
    <article className="card lesson-card">
      <h3>
        <LocalLink to={lessonPath(slug)}>{title}</LocalLink>
      </h3>
      <p>{benefit}</p>
      <p className="lesson-minutes">
        <Icon name="clock" />
        <span>{t('card.minutes', { count: minutes })}</span>
      </p>
      <div className="actions">
        <ButtonLink
          to={lessonPath(slug)}
          icon="book"
          aria-label={t('card.lesson-of', { title })}
        >
          {t('card.lesson')}
        </ButtonLink>
        {scenario && (
          <ButtonLink
            to={practicePath(scenario, 'guided')}
            look="secondary"
            icon="hand"
            aria-label={t('card.practise-of', { title })}
          >
            {t('card.practise')}
          </ButtonLink>
        )}
      </div>
    </article>
  )
}
