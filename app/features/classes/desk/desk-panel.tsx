import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ClassAhead, Desk, Due, OfficeTask } from './shown-desk.ts'
import { useDueWords } from './use-due-words.tsx'

type Props = {
  desk: Desk
  due?: Due | undefined
  /** What is taught in the class ahead, in words. */
  skillTitle?: string | undefined
}

/** The way from a unit to all the work there, the most needed first. */
export function DeskPanel({ desk, due, skillTitle = '' }: Props) {
  const { t } = useTranslation('desk')
  const tiles = tilesOf(desk)
  const dueIn = useDueWords(desk, due)
  if (tiles.length === 0) return null
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">{t(desk.teaching ? 'title' : 'official-title')}</h2>
      {desk.teaching && (
        <ClassAheadPanel
          unitId={desk.unitId}
          ahead={desk.teaching.ahead}
          title={skillTitle}
        />
      )}
      <ul className="desk-tiles">
        {tiles.map(({ name, icon, to, count }) => (
          <li key={name}>
            <LocalLink className="desk-tile" to={to}>
              <Icon name={icon} />
              <span className="desk-name">{t(`tiles.${name}.name`)}</span>
              <span className="desk-more">
                {dueIn(name) ?? t(`tiles.${name}.more`, { count })}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

type AheadProps = { unitId: string; ahead: ClassAhead | undefined; title: string }

/** The class that is on, the next one, or the plan of one. */
function ClassAheadPanel({ unitId, ahead, title }: AheadProps) {
  const { t } = useTranslation('desk')
  const language = useLanguage()
  if (!ahead) {
    return (
      <p className="actions desk-first">
        <ButtonLink to={`/can-bo/don-vi/${unitId}/toi-nay`} icon="clock">
          {t('tonight')}
        </ButtonLink>
      </p>
    )
  }
  const { id, openedAt, startsAt, place } = ahead
  return (
    <div className="card desk-ahead">
      <p className="row-title">{t(openedAt ? 'open' : 'next', { title })}</p>
      <p className="soft">
        {t('when', { when: writtenMoment(startsAt, language), place })}
      </p>
      <p className="actions">
        <ButtonLink to={`/can-bo/lop/${id}`} icon="next">
          {t(openedAt ? 'enter' : 'prepare')}
        </ButtonLink>
      </p>
    </div>
  )
}

export type TileName =
  ('classes' | 'residents' | 'visits' | 'follow-up' | 'cards' | 'tonight') | OfficeTask
type Tile = { name: TileName; icon: IconName; to: string; count: number }

/** What each task of an office is done on. */
const officePages: Record<OfficeTask, readonly [IconName, string]> = {
  counts: ['chart', 'so-lieu'],
  reports: ['document', 'bao-cao'],
  classes: ['school', 'lop'],
  teams: ['person', 'to'],
  rechecks: ['check', 'kiem-tra-lai'],
  denominators: ['person', 'mau-so'],
  targets: ['target', 'chi-tieu'],
  official: ['document', 'so-chinh-thuc'],
  changes: ['map', 'thay-doi'],
  exports: ['download', 'xuat'],
  tokens: ['lock', 'ma-truy-cap'],
}

function tilesOf({ unitId, office, teaching }: Desk): Tile[] {
  const at = (page: string) => `/can-bo/don-vi/${unitId}/${page}`
  const tile = (name: TileName, icon: IconName, page: string, count = 0): Tile => ({
    ...{ name, icon, to: at(page), count },
  })
  const official = office
    .filter((task) => !teaching || task !== 'classes')
    .map((task) => tile(task, ...officePages[task]))
  if (!teaching) return official
  const { residents, outreach, ahead } = teaching
  return [
    ...(ahead ? [tile('tonight', 'clock', 'toi-nay')] : []),
    tile('classes', 'school', 'lop', outreach.openQuestions),
    tile('residents', 'person', 'ba-con', residents),
    tile('visits', 'hand', 'tham-nha', outreach.unreachedHouses),
    tile('follow-up', 'call', 'hoi-lai', outreach.followUpsDue),
    tile('cards', 'print', 'the'),
    ...official,
  ]
}
