import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { GroupField } from '../opened/group-field.tsx'
import { NumbersWay } from '../opened/numbers-way.tsx'
import { OtherDay } from '../opened/other-day.tsx'
import { LadderTable } from './ladder-table.tsx'
import { orderWords, type ShownLadder } from './shown-ladder.ts'

/** Every task and content of a unit, rung by rung. */
export function LadderPage(ladder: ShownLadder & { isOtherDay?: boolean }) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  const { unit, day, group, order, any, core, contents, most } = ladder
  const asked = { unitId: unit.id, day, group, order, most }
  const isEmpty = any.cells.every(
    ({ number }) => number.kind === 'count' && number.count === 0,
  )
  return (
    <div>
      <NumbersWay unit={unit} />
      <h1>{t('ladder.title')}</h1>
      <p className="lead">
        {t('ladder.lead', { unit: unit.name, day: writtenDay(day, language) })}
      </p>
      <div className="column">
        {ladder.isOtherDay && <OtherDay />}
        <p>{t('ladder.what')}</p>
        <p className="soft ladder-days">{t('ladder.days')}</p>
        {ladder.hidesSmall && <p className="soft">{t('small-hidden')}</p>}
        <form method="get" className="span-form unprinted">
          <div className="field">
            <label htmlFor="ngay">{t('ladder.day')}</label>
            <input className="input" type="date" id="ngay" name="ngay" defaultValue={day} />
          </div>
          <GroupField group={group} />
          {order && <input type="hidden" name="xep" value={orderWords[order]} />}
          <Button look="secondary">{t('span.show')}</Button>
        </form>
        {isEmpty && (
          <Notice>
            <p>{t('ladder.nothing')}</p>
          </Notice>
        )}
      </div>
      <LadderTable {...asked} id="any" title={t('ladder.any')} rows={[any]} />
      <LadderTable {...asked} id="core" title={t('ladder.core')} rows={core.rows} />
      {contents.map(({ id, name, rows }) => (
        <LadderTable key={id} {...asked} id={id} title={name} rows={rows} />
      ))}
    </div>
  )
}
