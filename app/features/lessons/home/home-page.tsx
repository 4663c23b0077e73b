import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { skillsMapPath, startPath } from '../paths/learning-path.ts'
import { PathCard, PathCards } from '../paths/path-card.tsx'
import type { PathSummary } from '../paths/shown-path.ts'
import { SearchForm } from '../search/search-form.tsx'
import { groupByNeed } from './group-by-need.ts'
import type { LessonSummary } from './lesson-card.tsx'
import { NeedSection } from './need-section.tsx'
import { NeedTiles } from './need-tiles.tsx'
import { ThreeWays } from './three-ways.tsx'
import { Welcome } from './welcome.tsx'

type Props = { lessons: readonly LessonSummary[]; paths: readonly PathSummary[] }

/** First what one came for, by its name or by its kind; then ways through all of it. */
export function HomePage({ lessons, paths }: Props) {
  const { t } = useTranslation('home')
  const groups = groupByNeed(lessons)
  const start = paths.find(({ id }) => id === startPath)
  return (
    <>
      <Welcome>
        <p className="to-class">
          <LocalLink to="/lop">
            <Icon name="school" />
            <span>{t('to-class')}</span>
          </LocalLink>
        </p>
        <SearchForm />
        {start && <StartHere path={start} />}
        <NeedTiles needs={groups.map(({ need }) => need)} />
        <p className="to-helpers">
          <a href="#helpers">{t('to-helpers')}</a>
        </p>
      </Welcome>
      <div className="needs">
        {groups.map((group) => (
          <NeedSection key={group.need} {...group} />
        ))}
      </div>
      <ResidentsPaths paths={paths.filter((path) => path !== start)} />
      <ThreeWays />
      <ForHelpers paths={paths} />
    </>
  )
}

function StartHere({ path }: { path: PathSummary }) {
  const { t } = useTranslation('home')
  return (
    <div className="start-here">
      <p>{t('start')}</p>
      <PathCard {...path} />
    </div>
  )
}

function ResidentsPaths({ paths }: Pick<Props, 'paths'>) {
  const { t } = useTranslation('home')
  return (
    <section className="home-paths" aria-labelledby="paths">
      <h2 id="paths">{t('paths.title')}</h2>
      <p>{t('paths.what')}</p>
      <PathCards paths={paths.filter(({ readers }) => readers === 'residents')} />
    </section>
  )
}

/** For those who teach and those who serve: what they need is not what residents need. */
function ForHelpers({ paths }: Pick<Props, 'paths'>) {
  const { t } = useTranslation('home')
  return (
    <section className="home-paths" aria-labelledby="helpers">
      <h2 id="helpers">{t('helpers')}</h2>
      <PathCards paths={paths.filter(({ readers }) => readers !== 'residents')} />
      <p className="home-map">
        <ButtonLink to={skillsMapPath} look="secondary" icon="folder">
          {t('map')}
        </ButtonLink>
      </p>
    </section>
  )
}
