import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { coveragePath } from '../overview/question.ts'
import type { ShownCoverage } from '../overview/shown-coverage.ts'
import { useWriting } from '../overview/shown-numbers.tsx'
import { useThingName } from '../overview/thing-name.tsx'
import { AdultsGap } from './adults-gap.tsx'
import type { Order, OrderKey } from './order.ts'
import { PlaceLine } from './place-line.tsx'
import { sortPlaces } from './sort-places.ts'

const columnsOf = {
  everyone: ['adults', 'able', 'rate', 'target', 'missing', 'reached', 'change'],
  group: ['adults', 'able', 'rate', 'change'],
  /** Targets are set for the basic set alone. */
  untargeted: ['adults', 'able', 'rate', 'reached', 'change'],
} as const satisfies Record<string, readonly OrderKey[]>
export type ShownColumn = (typeof columnsOf)['everyone'][number]

/** So many rows move with the page; more move under a head and a sum that stay in sight. */
const longest = 12

/** Each of the units right below, in the order that was chosen, with all of them at the foot. */
export function PlacesSection(shown: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const pathOf = (path: string) => pathIn(language, path)
  const words = { t, writing: useWriting(), pathOf }
  const { rows, unit, question, total } = shown
  const { asked } = question
  const isGroup = asked.group !== 'everyone'
  const isBasic = asked.thing === 'core' && !isGroup
  const columns = columnsOf[isGroup ? 'group' : isBasic ? 'everyone' : 'untargeted']
  const order = asked.order ?? usualOrder(unit.level)
  const marked = { ...order, key: columnOfOrder(order.key, rows) }
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t(`places.title.${unit.level}`)}</h2>
      <WhatIsCounted shown={shown} order={order} />
      <div className={rows.length > longest ? 'tall-table' : undefined}>
        <ScrollRegion labelledBy="places">
          <table className="figures places">
            <thead>
              <tr>
                <Head shown={shown} order={marked} name="name" />
                {columns.map((name) => (
                  <Head key={name} shown={shown} order={marked} name={name} />
                ))}
              </tr>
            </thead>
            <tbody>
              {sortPlaces(rows, order).map((row) => (
                <PlaceLine
                  key={row.unit?.id ?? ''}
                  {...{ row, columns, shown, words, isTotal: false }}
                />
              ))}
            </tbody>
            <tfoot>
              <PlaceLine {...{ row: total, columns, shown, words, isTotal: true }} />
            </tfoot>
          </table>
        </ScrollRegion>
      </div>
      <p className="soft" id="below-places" tabIndex={-1}>
        {t(isBasic ? 'places.total-is-headline' : 'places.total-is-sum')}
      </p>
      {!isGroup && shown.gap && <AdultsGap {...shown.gap} unitId={unit.id} />}
    </section>
  )
}

/** Of whom the rows tell, how many they are, and by what they stand. */
function WhatIsCounted({ shown, order }: { shown: ShownCoverage; order: Order }) {
  const { t } = useTranslation('coverage')
  const nameOf = useThingName()
  const { rows, unit } = shown
  const { thing, group } = shown.question.asked
  const isGroup = group !== 'everyone'
  return (
    <>
      {(isGroup || thing !== 'core') && (
        <p>
          <strong>
            {t('places.counted', { thing: nameOf(thing), group: t(`groups.${group}`) })}
          </strong>
        </p>
      )}
      <p>
        {t(isGroup ? 'places.of-known' : 'places.of-all')}{' '}
        <span className="unprinted">{t('places.press')}</span>
      </p>
      {rows.length > longest && (
        <p className="soft unprinted lone-link">
          {t('places.long', { count: rows.length })}{' '}
          <a href="#below-places">{t('places.skip')}</a>
        </p>
      )}
      {unit.level === 'commune' && <NeedLink shown={shown} order={order} />}
    </>
  )
}

/** In a commune whoever needs most comes first: that is whom its team goes to next. */
const usualOrder = (level: string): Order => ({
  key: level === 'commune' ? 'need' : 'name',
  isTurned: false,
})

/** Where every place has a target, whoever needs most is who is furthest below it. */
const columnOfOrder = (key: OrderKey, rows: ShownCoverage['rows']): OrderKey =>
  key === 'need' && rows.every(({ unit, target }) => !unit || target !== undefined)
    ? 'missing'
    : key

function NeedLink({ shown, order }: { shown: ShownCoverage; order: Order }) {
  const { t } = useTranslation('coverage')
  const { unit, question, today } = shown
  if (order.key === 'need') return <p className="soft">{t('places.by-need')}</p>
  return (
    <p className="lone-link unprinted">
      <LocalLink
        to={`${coveragePath(unit.id, { ...question.asked, order: undefined }, today)}#places`}
      >
        {t('places.order-by-need')}
      </LocalLink>
    </p>
  )
}

type HeadProps = { shown: ShownCoverage; order: Order; name: OrderKey }

/** The head of a column is what puts the rows in order by it; once more, the other way round. */
function Head({ shown, order, name }: HeadProps) {
  const { t } = useTranslation('coverage')
  const { unit, question, today } = shown
  const isOwn = order.key === name
  const isListed = name === 'adults' && question.asked.group !== 'everyone'
  const isUp = (name === 'name') !== order.isTurned
  const next: Order = { key: name, isTurned: isOwn && !order.isTurned }
  const to = `${coveragePath(unit.id, { ...question.asked, order: next }, today)}#places`
  return (
    <th
      scope="col"
      className={name === 'name' ? undefined : 'number'}
      aria-sort={isOwn ? (isUp ? 'ascending' : 'descending') : undefined}
    >
      <LocalLink to={to}>
        {t(`places.columns.${isListed ? 'listed' : name}`)}
        {isOwn && <span aria-hidden="true">{isUp ? ' ↑' : ' ↓'}</span>}
      </LocalLink>
    </th>
  )
}
