import { useTranslation } from 'react-i18next'
import { Shown } from '../overview/shown-numbers.tsx'
import type { GradeLine } from './shown-opened.ts'

/** By whose word people can. */
export function GradesList({ grades }: { grades: readonly GradeLine[] }) {
  const { t } = useTranslation('opened')
  return (
    <section aria-labelledby="grades">
      <h2 id="grades">{t('grades.title')}</h2>
      <dl className="about-number counted">
        {grades.map(({ grade, number }) => (
          <div key={grade}>
            <dt>{t(`grades.${grade}`)}</dt>
            <dd>
              <Shown number={number} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
