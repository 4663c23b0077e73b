import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { indicatorPath } from './indicator-path.ts'
import { PairTable } from './pair-table.tsx'
import type { ShownOpened } from './shown-opened.ts'

/** The same number of each group, out of those of it who are known. */
export function GroupsTable({ unit, indicator, day, groups }: ShownOpened) {
  const { t } = useTranslation('opened')
  const rows = groups.map(({ group, able, outOf }) => ({
    key: group,
    name: (
      <LocalLink to={indicatorPath(unit.id, indicator, { day, group })}>
        {t(`group.names.${group}`)}
      </LocalLink>
    ),
    ...{ able, outOf },
  }))
  return (
    <PairTable
      id="groups"
      title={t('opened.groups')}
      first={t('group.label')}
      rows={rows}
      note={t('opened.groups-of-listed')}
    />
  )
}
