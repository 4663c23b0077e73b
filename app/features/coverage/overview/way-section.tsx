import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { indicatorPath } from '../opened/indicator-path.ts'
import type { ShownCoverage } from './shown-coverage.ts'
import { Shown } from './shown-numbers.tsx'

const kinds = ['listed', 'attended', 'classes', 'turns', 'unnamed', 'visits'] as const

/** What was done for it: beside the goal, and never in its place (issue 6, part 1). */
export function WaySection({ way, unit, question }: ShownCoverage) {
  const { t } = useTranslation('coverage')
  return (
    <section className="way-numbers" aria-labelledby="way-numbers">
      <h2 id="way-numbers">{t('way.title')}</h2>
      <p className="soft">{t('way.what')}</p>
      <dl className="lines">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <LocalLink to={indicatorPath(unit.id, kind, { day: question.asked.day })}>
                {t(`way.kinds.${kind}`)}
              </LocalLink>
            </dt>
            <dd>
              <Shown number={way[kind]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
