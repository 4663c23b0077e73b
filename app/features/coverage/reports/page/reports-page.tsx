import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import type { ListedReport, ShownReports } from '../shown-reports.ts'
import { isOpen } from '../report-state.ts'
import { BelowMatrix } from './below-matrix.tsx'
import { Standing } from './standing.tsx'
import { TeamsTable } from './teams-table.tsx'
import { TypeLinks } from './type-links.tsx'
import { usePeriodWords } from './use-period-words.tsx'

/** The reports of a unit and of those that report to it. */
export function ReportsPage({ shown }: { shown: ShownReports }) {
  const { t } = useTranslation('reports')
  const { unit, type, own, below, periods, teams, reportsTo } = shown
  const at = `/can-bo/don-vi/${unit.id}`
  return (
    <div className="column reports">
      <Way steps={[{ to: at, name: unit.name }]} />
      <h1>{t('title')}</h1>
      <p className="lead">{unit.name}</p>
      {unit.level === 'hamlet' && reportsTo ? (
        <Notice>
          <p>{t('of-hamlet')}</p>
          <p className="lone-link">
            <LocalLink to={`/can-bo/don-vi/${reportsTo.id}/bao-cao`}>
              {t('of-above', { name: reportsTo.name })}
            </LocalLink>
          </p>
        </Notice>
      ) : (
        <TypeLinks type={type} at={`${at}/bao-cao`} />
      )}
      {own.length > 0 && <OwnReports shown={shown} />}
      {below.length > 0 && (
        <BelowMatrix below={below} periods={periods} today={shown.today} />
      )}
      {teams && <TeamsTable work={teams} />}
      {unit.level !== 'hamlet' && (
        <p className="lone-link">
          <LocalLink to={`${at}/ky-bao-cao`}>{t('calendar.link')}</LocalLink>
        </p>
      )}
    </div>
  )
}

function OwnReports({ shown }: { shown: ShownReports }) {
  const { t } = useTranslation('reports')
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('own', { name: shown.unit.name })}</h2>
      <ul className="plain-rows">
        {shown.own.map((report) => (
          <OwnReport key={report.period} report={report} shown={shown} />
        ))}
      </ul>
    </section>
  )
}

type OwnProps = { report: ListedReport; shown: ShownReports }

function OwnReport({ report, shown: { unit, today, mayReport } }: OwnProps) {
  const { t } = useTranslation('reports')
  const { nameOf, daysOf, inDay } = usePeriodWords()
  const { period, days, state, version, timing } = report
  const isToWrite = mayReport && isOpen(state)
  return (
    <li>
      <p className="row-title">{nameOf(period)}</p>
      <p className="soft">{daysOf(days, today)}</p>
      <p className="soft">{t('due', { day: inDay(days.dueOn) })}</p>
      <p className="report-standing">
        <Standing state={state} timing={timing} isRunning={today <= days.dataTo} />
        {version > 1 && <span className="soft">{t('version', { version })}</span>}
      </p>
      <p className="lone-link">
        <LocalLink to={`/can-bo/don-vi/${unit.id}/bao-cao/${period}`}>
          {t(isToWrite ? 'write' : 'open', { period: nameOf(period) })}
        </LocalLink>
      </p>
    </li>
  )
}
