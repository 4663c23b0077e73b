import { useTranslation } from 'react-i18next'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
} from '#app/ui/field-parts.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { TypeLinks } from './type-links.tsx'
import { usePeriodWords } from './use-period-words.tsx'
import type {
  ListedPeriod,
  PeriodField,
  PeriodFlaw,
  PeriodFlaws,
  ShownPeriods,
} from '../shown-periods.ts'

type AskedPeriod = { values: Record<PeriodField, string>; flaws: PeriodFlaws }

type Props = { shown: ShownPeriods; isDone: boolean; asked?: AskedPeriod | undefined }

/** What days each period is about, by when reports are due, and who said so. */
export function CalendarPage({ shown, isDone, asked }: Props) {
  const { t } = useTranslation('reports')
  const { unit, type, maySetDays } = shown
  const at = `/can-bo/don-vi/${unit.id}`
  const errors = Object.entries(asked?.flaws ?? {}).map(([field, flaw]) => ({
    ...{ field, message: t(`calendar.flaws.${flaw}`) },
  }))
  return (
    <div className="column reports">
      <ErrorSummary errors={errors} />
      <Way
        steps={[
          { to: at, name: unit.name },
          { to: `${at}/bao-cao`, name: t('title') },
        ]}
      />
      <h1>{t('calendar.title')}</h1>
      {isDone && (
        <Notice tone="good">
          <p role="status">{t('calendar.done')}</p>
        </Notice>
      )}
      <p className="lead">{unit.name}</p>
      <p>{t('calendar.what')}</p>
      <TypeLinks type={type} at={`${at}/ky-bao-cao`} />
      <PeriodTable shown={shown} />
      {maySetDays && <PeriodForm shown={shown} asked={asked} />}
    </div>
  )
}

function PeriodTable({ shown }: { shown: ShownPeriods }) {
  const { t } = useTranslation('reports')
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">{t('calendar.periods')}</h2>
      <ScrollRegion labelledBy="periods">
        <table className="report-matrix">
          <thead>
            <tr>
              {(['period', 'dataFrom', 'dataTo', 'dueOn', 'by'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`calendar.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.periods.map((period) => (
              <PeriodRow key={period.period} listed={period} way={shown.way} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

type RowProps = { listed: ListedPeriod; way: ShownPeriods['way'] }

function PeriodRow({ listed, way }: RowProps) {
  const { t } = useTranslation('reports')
  const { nameOf, inDay } = usePeriodWords()
  const { period, dataFrom, dataTo, dueOn, dataSetBy, dueSetBy, seam } = listed
  const nameBy = (id: string | undefined) =>
    way.find((unit) => unit.id === id)?.name ?? t('calendar.default')
  return (
    <tr>
      <th scope="row">{nameOf(period)}</th>
      <td>
        {inDay(dataFrom)}
        {seam && <span className="report-late">{t(`calendar.seams.${seam}`)}</span>}
      </td>
      <td>{inDay(dataTo)}</td>
      <td>{inDay(dueOn)}</td>
      <td>
        {nameBy(dataSetBy)}
        {dataSetBy !== dueSetBy && (
          <span className="soft">{t('calendar.due-by', { name: nameBy(dueSetBy) })}</span>
        )}
      </td>
    </tr>
  )
}

function PeriodForm({ shown, asked }: Omit<Props, 'isDone'>) {
  const { t } = useTranslation('reports')
  const { nameOf } = usePeriodWords()
  const { unit, periods } = shown
  const values = asked?.values ?? valuesOf(periods[1])
  const level = unit.level === 'commune' ? 'commune' : 'above'
  return (
    <section aria-labelledby="set">
      <h2 id="set">{t('calendar.set')}</h2>
      <p>{t(`calendar.holds.${level}`)}</p>
      <form method="post" noValidate className="form">
        <div className="field">
          <label htmlFor="period">{t('calendar.columns.period')}</label>
          <select className="input" id="period" name="period" defaultValue={values.period}>
            {periods.map(({ period }) => (
              <option key={period} value={period}>
                {nameOf(period)}
              </option>
            ))}
          </select>
        </div>
        {(['dataFrom', 'dataTo', 'dueOn'] as const).map((name) => (
          <DayField key={name} name={name} value={values[name]} flaw={asked?.flaws[name]} />
        ))}
        <Button name="intent" value="state-period">
          {t('calendar.do')}
        </Button>
      </form>
    </section>
  )
}

const valuesOf = (listed: ListedPeriod | undefined): AskedPeriod['values'] => {
  const { period = '', dataFrom = '', dataTo = '', dueOn = '' } = listed ?? {}
  return { period, dataFrom, dataTo, dueOn }
}

type DayProps = {
  name: Exclude<PeriodField, 'period'>
  value: string
  flaw: PeriodFlaw | undefined
}

function DayField({ name, value, flaw }: DayProps) {
  const { t } = useTranslation('reports')
  const error = flaw && t(`calendar.flaws.${flaw}`)
  const hint = t(`calendar.hints.${name}`)
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{t(`calendar.columns.${name}`)}</label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <input
        {...remarkAttributes(name, { hint, error })}
        className="input"
        type="date"
        id={name}
        name={name}
        defaultValue={value}
      />
    </div>
  )
}
