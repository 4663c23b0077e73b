import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { groupByNeed, type LessonGroup } from './group-by-need.ts'
import { LessonCard, type LessonSummary } from './lesson-card.tsx'
import type { Need } from '../lessons.ts'
import { Welcome } from './welcome.tsx'

const icons: Record<Need, IconName> = {
  papers: 'document',
  money: 'pay',
  safety: 'shield',
  health: 'health',
  phone: 'phone',
  shop: 'shop',
}

export function HomePage({ lessons }: { lessons: readonly LessonSummary[] }) {
  return (
    <>
      <Welcome />
      <div className="needs">
        {groupByNeed(lessons).map((group) => (
          <NeedSection key={group.need} {...group} />
        ))}
      </div>
      <ThreeWays />
    </>
  )
}

function NeedSection({ need, lessons }: LessonGroup<LessonSummary>) {
  const { t } = useTranslation('home')
  return (
    <section
      className={lessons.length > 1 ? 'need need-wide' : 'need'}
      aria-labelledby={need}
    >
      <h2 id={need} className="need-title">
        <span className="need-icon">
          <Icon name={icons[need]} />
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

const modes = ['guided', 'practice', 'exam'] as const

/** How practice goes, and where what was learned is kept. */
function ThreeWays() {
  const { t } = useTranslation('home')
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways">{t('ways.title')}</h2>
      <ol className="ways-list">
        {modes.map((mode, index) => (
          <li key={mode}>
            <span className="ways-number" aria-hidden="true">
              {index + 1}
            </span>
            <h3>{t(`ways.${mode}.title`)}</h3>
            <p>{t(`ways.${mode}.what`)}</p>
          </li>
        ))}
      </ol>
      <p>{t('ways.kept')}</p>
      <ButtonLink to="/toi" look="secondary" icon="check">
        {t('ways.mine')}
      </ButtonLink>
    </section>
  )
}
