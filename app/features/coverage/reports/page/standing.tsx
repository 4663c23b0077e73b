import { useTranslation } from 'react-i18next'
import type { Timing } from '../lateness.ts'
import type { ReportState } from '../report-state.ts'
import { usePeriodWords } from './use-period-words.tsx'

type Props = { state: ReportState; timing: Timing; isRunning?: boolean }

/** Where a report stands and how that is to the day it was due on: in words, never in colour alone. */
export function Standing({ state, timing, isRunning = false }: Props) {
  const { t } = useTranslation('reports')
  const { inDay } = usePeriodWords()
  if (timing.kind === 'not-asked')
    return <span className="soft">{t('timing.not-asked')}</span>
  const isLate = timing.kind === 'late' || timing.kind === 'overdue'
  return (
    <>
      <span className={`report-state report-${state}`}>
        {t(isRunning && state === 'draft' ? 'states.running' : `states.${state}`)}
      </span>
      {timing.kind !== 'not-due' && (
        <span className={isLate ? 'report-late' : 'soft'}>
          {timing.kind === 'overdue'
            ? t('timing.overdue', { count: timing.days })
            : t(`timing.${timing.kind}`, {
                day: inDay(timing.on),
                count: timing.kind === 'late' ? timing.days : 0,
              })}
        </span>
      )}
    </>
  )
}
