import { useTranslation } from 'react-i18next'
import { practicePath } from '#app/features/sandbox/sandbox.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { lessonPath } from '../lessons.ts'
import type { PathStep } from './shown-path.ts'

/** One lesson of a path. `mark-path.client.ts` shows how far its learner is. */
export function PathStepItem({ step, number }: { step: PathStep; number: number }) {
  const { t } = useTranslation('paths')
  const { slug, title, benefit, minutes, skill, scenario } = step
  return (
    <li className="path-step" data-skill={skill}>
      <span className="path-number" aria-hidden="true">
        {number}
      </span>
      <h2 className="path-step-title">
        <LocalLink to={lessonPath(slug)}>{title}</LocalLink>
      </h2>
      <p>{benefit}</p>
      <p className="path-step-minutes">{t('minutes', { count: minutes })}</p>
      <p className="path-mark" hidden data-mark="passed">
        <Icon name="check" />
        <span>{t('marks.passed')}</span>
      </p>
      <p className="path-mark path-mark-practised" hidden data-mark="practised">
        <span>{t('marks.practised')}</span>
      </p>
      <div className="actions unprinted">
        <ButtonLink
          to={lessonPath(slug)}
          look="secondary"
          icon="book"
          aria-label={t('learn-of', { title })}
        >
          {t('learn')}
        </ButtonLink>
        {scenario && (
          <ButtonLink
            to={practicePath(scenario, 'guided')}
            look="quiet"
            icon="hand"
            aria-label={t('practise-of', { title })}
          >
            {t('practise')}
          </ButtonLink>
        )}
      </div>
    </li>
  )
}
