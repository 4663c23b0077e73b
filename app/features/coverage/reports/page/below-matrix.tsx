import { useTranslation } from 'react-i18next'
import { writtenRate } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { completenessOf, toRemind, type ShownReports } from '../shown-reports.ts'
import { Standing } from './standing.tsx'
import { usePeriodWords } from './use-period-words.tsx'

type Props = Pick<ShownReports, 'below' | 'periods' | 'today'>

/** Units that report here, by period: how complete that is, and whom to remind. */
export function BelowMatrix({ below, periods, today }: Props) {
  const { t } = useTranslation('reports')
  const { nameOf } = usePeriodWords()
  return (
    <>
      <Remind below={below} />
      <section aria-labelledby="below">
        <h2 id="below">{t('below.title')}</h2>
        <p className="soft">{t('below.what')}</p>
        <ScrollRegion labelledBy="below">
          <table className="report-matrix">
            <thead>
              <tr>
                <th scope="col">{t('below.unit')}</th>
                {periods.map((period) => (
                  <th scope="col" key={period}>
                    {nameOf(period)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Completeness below={below} periods={periods} />
              {below.map(({ unit, reports }) => (
                <tr key={unit.id}>
                  <th scope="row">
                    <LocalLink to={`/can-bo/don-vi/${unit.id}/bao-cao`}>
                      {unit.name}
                    </LocalLink>
                  </th>
                  {reports.map(({ period, state, timing, days }) => (
                    <td key={period}>
                      <LocalLink to={`/can-bo/don-vi/${unit.id}/bao-cao/${period}`}>
                        <Standing
                          state={state}
                          timing={timing}
                          isRunning={today <= days.dataTo}
                        />
                      </LocalLink>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </section>
    </>
  )
}

function Completeness({ below, periods }: Omit<Props, 'today'>) {
  const { t } = useTranslation('reports')
  const language = useLanguage()
  return (
    <tr className="report-sums">
      <th scope="row">{t('below.complete')}</th>
      {periods.map((period, place) => {
        const { due, handedIn, inTime } = completenessOf(below, place)
        return (
          <td key={period}>
            <span>
              {t('below.handed-in', {
                ...{ handedIn, due, rate: writtenRate(handedIn, due, language) },
              })}
            </span>
            {handedIn > 0 && (
              <span className="soft">{t('below.in-time', { inTime, handedIn })}</span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

function Remind({ below }: Pick<Props, 'below'>) {
  const { t } = useTranslation('reports')
  const { nameOf } = usePeriodWords()
  const wanted = toRemind(below)
  return (
    <section aria-labelledby="remind">
      <h2 id="remind">{t('remind.title')}</h2>
      {wanted.length === 0 ? (
        <p>{t('remind.none')}</p>
      ) : (
        <ul className="plain-rows">
          {wanted.map(({ unit, report }) => (
            <li key={`${unit.id} ${report.period}`}>
              <LocalLink to={`/can-bo/don-vi/${unit.id}/bao-cao/${report.period}`}>
                {t('remind.of', { name: unit.name, period: nameOf(report.period) })}
              </LocalLink>
              <p className="report-standing">
                <Standing state={report.state} timing={report.timing} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
