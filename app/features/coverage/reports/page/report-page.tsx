import { useTranslation } from 'react-i18next'
import { ErrorSummary, type SummaryError } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Way } from '#app/ui/way.tsx'
import type { AskedDraft, Confirming } from './asked-draft.ts'
import { ConfirmForm } from './confirm-form.tsx'
import { JudgeForms, type AskedReturn } from './judge-forms.tsx'
import { PaperReport } from './paper-report.tsx'
import type { ReportDone } from './report-words.ts'
import { ReportHistory, VersionChanges } from './report-history.tsx'
import { SentBack } from './sent-back.tsx'
import { Standing } from './standing.tsx'
import { SubmittedReportView } from './submitted-report.tsx'
import { usePeriodWords } from './use-period-words.tsx'
import { WritingForm } from './writing-form.tsx'
import type { ShownReport } from '../shown-report.ts'

export type ReportPageProps = {
  shown: ShownReport
  done?: ReportDone | undefined
  asked?: AskedDraft | undefined
  confirming?: Confirming | undefined
  askedReturn?: AskedReturn | undefined
  /** Why what was asked for is not done. */
  refused?: 'other-version' | 'not-now' | undefined
}

/** A report from its draft to what became of it. */
export function ReportPage(props: ReportPageProps) {
  const { t } = useTranslation('reports')
  const { nameOf, daysOf, inDay } = usePeriodWords()
  const { shown, done, confirming, askedReturn } = props
  const { reader, key, days, course, timing } = shown
  const { unit } = reader
  const at = `/can-bo/don-vi/${unit.id}/bao-cao`
  return (
    <div className="column reports">
      <ErrorSummary errors={useErrors(props)} title={useSummaryTitle(props)} />
      <Way
        steps={[
          { to: `/can-bo/don-vi/${unit.id}`, name: unit.name },
          { to: at, name: t('title') },
        ]}
      />
      <h1>{t('report-title', { period: nameOf(key) })}</h1>
      {done && (
        <Notice tone="good">
          <p role="status">{t(`done.${done}`)}</p>
        </Notice>
      )}
      <p className="lead">{unit.name}</p>
      <p>{daysOf(days, reader.today)}</p>
      {timing.kind !== 'not-asked' && (
        <p>
          {t('due', { day: inDay(days.dueOn) })}
          {days.dueSetBy === undefined && ` ${t('calendar.by-default')}`}
        </p>
      )}
      <p className="report-standing">
        <Standing
          state={course.state}
          timing={timing}
          isRunning={reader.today <= days.dataTo}
        />
      </p>
      <SentBack course={course} />
      {confirming && (
        <ConfirmForm confirming={confirming} at={`${at}/${key}`} writing={shown.writing} />
      )}
      {reader.mayJudge && (
        <JudgeForms state={course.state} version={course.version} asked={askedReturn} />
      )}
      <ReportInside {...props} />
      {shown.submitted && shown.changes && (
        <VersionChanges changes={shown.changes} version={shown.submitted.body.version} />
      )}
      {course.turns.length > 0 && (
        <ReportHistory turns={course.turns} at={`${at}/${key}`} />
      )}
    </div>
  )
}

/** What is written now, or what was submitted; before that, that there is nothing yet. */
function ReportInside({ shown, asked, confirming }: ReportPageProps) {
  const { t } = useTranslation('reports')
  const { inDay } = usePeriodWords()
  const { reader, key, course, submitted, writing, timing, days } = shown
  const at = `/can-bo/don-vi/${reader.unit.id}/bao-cao/${key}`
  if (writing) {
    return (
      <>
        <section aria-labelledby="printed">
          <h2 id="printed">{t('printed.title')}</h2>
          <p>{t('printed.what')}</p>
          <p className="lone-link">
            <LocalLink to={`${at}/in`}>{t('printed.print')}</LocalLink>
          </p>
          {!confirming && (
            <p className="lone-link">
              <a href="#words">{t('printed.to-words')}</a>
            </p>
          )}
          <PaperReport body={writing.body} hash={undefined} />
        </section>
        {!confirming && (
          <WritingForm
            unitId={reader.unit.id}
            writing={writing}
            draft={asked ?? writing.draft}
          />
        )}
      </>
    )
  }
  if (submitted) return <SubmittedReportView shown={shown} submitted={submitted} at={at} />
  if (course.version > 0) {
    return (
      <Notice tone="danger" title={t('lost.title')}>
        <p>{t('lost.what')}</p>
      </Notice>
    )
  }
  if (timing.kind === 'not-asked') {
    return <p>{t('not-asked', { name: reader.unit.name, day: inDay(days.begins) })}</p>
  }
  const isOfUnit = reader.unit.level === 'commune' || reader.unit.level === 'province'
  return <p>{t(isOfUnit ? 'nothing-yet' : 'none-of-level')}</p>
}

function useErrors({ asked, askedReturn, refused }: ReportPageProps): SummaryError[] {
  const { t } = useTranslation('reports')
  const ofDraft = useDraftErrors(asked)
  if (refused) return [{ field: 'history', message: t(`refused.${refused}`) }]
  return askedReturn
    ? [{ field: 'reason', message: t(`flaws.${askedReturn.flaw}`) }]
    : ofDraft
}

function useDraftErrors(asked: AskedDraft | undefined): SummaryError[] {
  const { t } = useTranslation('reports')
  if (!asked) return []
  const { flaws = {}, conflict, refused } = asked
  const all = [
    ...Object.entries(flaws).map(([field, flaw]) => ({
      ...{ field, message: t(`flaws.${flaw}`) },
    })),
    ...Object.keys(conflict?.theirs ?? {}).map((field) => ({
      ...{ field, message: t('conflict.field') },
    })),
  ]
  if (!refused || all.length > 0) return all
  return [{ field: 'warnings', message: t(`refused.${refused}`) }]
}

function useSummaryTitle({ asked }: ReportPageProps): string | undefined {
  const { t } = useTranslation('reports')
  return asked?.conflict && t('conflict.title', { name: asked.conflict.by })
}
