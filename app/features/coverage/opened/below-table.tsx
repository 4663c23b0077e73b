import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { indicatorPath } from './indicator-path.ts'
import { PairTable } from './pair-table.tsx'
import type { ShownOpened } from './shown-opened.ts'

/** The same number of each unit right below, which opens in turn. */
export function BelowTable(opened: ShownOpened) {
  const { below, indicator, day, from, group, measure } = opened
  const { t } = useTranslation('opened')
  const isOfSpan = measure !== 'people' && measure !== 'task-ability'
  const asked = { day, group, ...(isOfSpan && { from }) }
  const rows = below.map(({ unit, ...pair }) => ({
    key: unit?.id ?? '',
    name: unit ? (
      <LocalLink to={indicatorPath(unit.id, indicator, asked)}>{unit.name}</LocalLink>
    ) : (
      t('opened.former')
    ),
    ...pair,
  }))
  return (
    <PairTable
      id="below"
      title={t('opened.below')}
      first={t('opened.place')}
      rows={rows}
      isSum={measure === 'deeds'}
    />
  )
}
