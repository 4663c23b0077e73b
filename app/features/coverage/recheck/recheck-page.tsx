import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import { FlagsList } from '../flags/flags-list.tsx'
import { EndedNotice } from '../read/ended-notice.tsx'
import { DrawCard } from './draw-card.tsx'
import { DrawForm } from './draw-form.tsx'
import { PeopleList } from './people-list.tsx'
import { PeriodForm } from './period-form.tsx'
import { recheckPath } from './recheck-address.ts'
import type { DrawRefusal, ShownRecheck } from './shown-recheck.ts'

export const recheckWords = ['drawn', 'noted'] as const

type Problem = Exclude<
  DrawRefusal['code'],
  'unit-not-found' | 'not-your-unit' | 'unit-ended'
>

type Props = {
  shown: ShownRecheck
  titleOfSkill: Readonly<Record<string, string>>
  done?: (typeof recheckWords)[number] | undefined
  refused?: { problem: Problem; population: string } | undefined
  /** Nothing was drawn, of a unit that is no more. */
  isRefused?: boolean
}

/** What is checked again of a unit, for each reader as much as is theirs. */
export function RecheckPage({
  shown,
  titleOfSkill,
  done,
  refused,
  isRefused = false,
}: Props) {
  const { t } = useTranslation('recheck')
  const { unit, people, flags } = shown
  const problem = refused && t(`draw.problems.${refused.problem}`)
  const field = isAboutBefore(refused) ? 'again' : 'population'
  return (
    <div className="column">
      <ErrorSummary
        errors={problem ? [{ field, message: problem }] : []}
        title={t('draw.refused')}
      />
      <Way steps={[{ to: `/can-bo/don-vi/${unit.id}`, name: unit.name }]} />
      <h1>{t('title')}</h1>
      <EndedNotice ended={shown.ended} isRefused={isRefused} />
      {done && (
        <Notice tone="good">
          <p role="status">{t(done === 'drawn' ? 'draw.done' : 'people.done')}</p>
        </Notice>
      )}
      <p className="lead">{t('lead')}</p>
      <PeriodForm {...shown} />
      {people && (
        <PeopleList {...{ people, titleOfSkill }} isHamletShown={unit.level !== 'hamlet'} />
      )}
      <Draws shown={shown} />
      <Drawing {...{ shown, refused, problem }} />
      {flags && <FlagsList flags={flags} mayOpenClasses={people !== undefined} />}
      <Below shown={shown} />
    </div>
  )
}

const isAboutBefore = (refused: Props['refused']): boolean =>
  refused?.problem === 'already-drawn'

type DrawingProps = Pick<Props, 'shown' | 'refused'> & { problem: string | undefined }

function Drawing({ shown: { drawing, period }, refused, problem }: DrawingProps) {
  if (!drawing) return null
  return (
    <DrawForm
      {...{ drawing, period, problem }}
      isAgainAsked={isAboutBefore(refused)}
      chosen={refused?.population}
    />
  )
}

function Draws({ shown: { unit, draws, maySeeSmall } }: Pick<Props, 'shown'>) {
  const { t } = useTranslation('recheck')
  const numberOf = (place: number) => {
    const commune = draws[place]?.commune.id
    return draws.slice(0, place + 1).filter((each) => each.commune.id === commune).length
  }
  if (unit.level === 'hamlet') return null
  return (
    <section aria-labelledby="draws">
      <h2 id="draws">{t('draws.title')}</h2>
      {draws.length === 0 && <p>{t('draws.none')}</p>}
      {draws.length > 0 && !maySeeSmall && <p className="soft">{t('draws.small')}</p>}
      {draws.map((draw, place) => (
        <DrawCard
          key={draw.id}
          draw={draw}
          number={numberOf(place)}
          isNamed={unit.level !== 'commune'}
        />
      ))}
    </section>
  )
}

function Below({ shown: { below } }: Pick<Props, 'shown'>) {
  const { t } = useTranslation('recheck')
  if (below.length === 0) return null
  return (
    <section aria-labelledby="below">
      <h2 id="below">{t('draws.below')}</h2>
      <p>{t('flags.elsewhere')}</p>
      <ul className="flag-links">
        {below.map(({ id, name }) => (
          <li key={id}>
            <LocalLink to={recheckPath(id)}>{name}</LocalLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
