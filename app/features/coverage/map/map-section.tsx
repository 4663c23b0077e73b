import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { coveragePath } from '../overview/question.ts'
import type { ShownCoverage } from '../overview/shown-coverage.ts'
import { Rate, Shown } from '../overview/shown-numbers.tsx'
import type { PlaceRow } from '../table/place-row.ts'
import { shadeOf, shades, type Shade } from './shade.ts'
import { archipelagos, tiles, type Tile } from './tiles.ts'

/** The nation as 34 squares: colour, pattern and number say the same. */
export function MapSection(shown: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const byCode = new Map(shown.rows.map((row) => [row.unit?.id, row]))
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t('map.title')}</h2>
      <p>{t('map.what')}</p>
      <div className="map-and-key">
        <ul className="tile-map">
          {tiles.map((tile) => (
            <ProvinceTile
              key={tile.code}
              tile={tile}
              row={byCode.get(tile.code)}
              shown={shown}
            />
          ))}
          {archipelagos.map(({ name, province, column, row }) => {
            const own = byCode.get(province)
            return (
              <li
                key={name}
                className={`tile-column-${column} tile-row-${row} tile-islands shade-${own ? shadeOf(own.rate) : 'unreported'}`}
              >
                <span className="tile-name">{name}</span>
                <span className="tile-of">
                  {tiles.find(({ code }) => code === province)?.name}
                </span>
              </li>
            )
          })}
        </ul>
        <Key />
      </div>
    </section>
  )
}

type TileProps = { tile: Tile; row: PlaceRow | undefined; shown: ShownCoverage }

function ProvinceTile({ tile, row, shown }: TileProps) {
  const { t } = useTranslation('coverage')
  const shade: Shade = row ? shadeOf(row.rate) : 'unreported'
  const place = `tile-column-${tile.column} tile-row-${tile.row} shade-${shade}`
  if (!row?.unit) {
    return (
      <li className={place}>
        <span className="tile">
          <span className="tile-name">{tile.name}</span>
          <span className="number-unreported">{t('map.none')}</span>
        </span>
      </li>
    )
  }
  return (
    <li className={place}>
      <LocalLink
        className="tile"
        to={coveragePath(
          row.unit.id,
          { ...shown.question.asked, order: undefined },
          shown.today,
        )}
      >
        <span className="tile-name">{tile.name}</span>
        <TileNumber row={row} shade={shade} />
      </LocalLink>
    </li>
  )
}

/** The rate where there is one; for whoever hears it, with its two counts. */
function TileNumber({ row, shade }: { row: PlaceRow; shade: Shade }) {
  const { t } = useTranslation('coverage')
  const language = useLanguage()
  const { able, outOf, stated, units } = row.rate
  if (shade === 'unreported') {
    return <span className="number-unreported">{t('map.none')}</span>
  }
  if (shade === 'no-rate' || able.kind !== 'count' || outOf.kind !== 'count') {
    return <Shown number={able} />
  }
  return (
    <>
      <Rate able={able} outOf={outOf} />
      <span className="unseen">
        {t('map.counts', {
          able: writtenNumber(able.count, language),
          of: writtenNumber(outOf.count, language),
        })}
        {stated < units && ` ${t('rate.partly.above', { stated, units })}`}
      </span>
    </>
  )
}

function Key() {
  const { t } = useTranslation('coverage')
  return (
    <ul className="map-key" aria-label={t('map.key')}>
      {shades.map((shade) => (
        <li key={shade}>
          <span className={`swatch shade-${shade}`} aria-hidden="true" />
          {t('map.fifth', { from: (shade - 1) * 20, to: shade * 20 })}
        </li>
      ))}
      {(['no-rate', 'hidden', 'unreported'] as const).map((shade) => (
        <li key={shade}>
          <span className={`swatch shade-${shade}`} aria-hidden="true" />
          {t(`map.${shade}`)}
        </li>
      ))}
    </ul>
  )
}
