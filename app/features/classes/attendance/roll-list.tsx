import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { housesOf, type RollRow } from './roll.ts'
import { RollRowField } from './roll-row-field.tsx'

type Props = { rows: readonly RollRow[]; isByHouse: boolean }

export function RollList({ rows, isByHouse }: Props) {
  const { t } = useTranslation('classes')
  if (!isByHouse) return <Rows rows={rows} label={t('roll.everybody')} isByHouse={false} />
  return housesOf(rows).map(({ household, rows: members }) => {
    const name =
      household === null ? t('roll.no-house') : t('roll.house', { house: household })
    return (
      <section key={household ?? ''} className="roll-house" data-roll-house>
        <div className="roll-house-head">
          <h2>{name}</h2>
          {household !== null && (
            <Button
              look="secondary"
              name="house"
              value={household}
              data-roll-all="household"
            >
              {t('roll.whole-house')}
            </Button>
          )}
        </div>
        <Rows rows={members} label={name} isByHouse />
      </section>
    )
  })
}

function Rows({ rows, label, isByHouse }: Props & { label: string }) {
  return (
    <ul className="roll-rows" aria-label={label}>
      {rows.map((row) => (
        <RollRowField
          key={row.learner}
          row={isByHouse ? { ...row, household: null } : row}
        />
      ))}
    </ul>
  )
}
