import { useTranslation } from 'react-i18next'
import { pathIn } from '#app/platform/language.ts'
import { writtenNumber, writtenRate } from '#app/platform/written-number.ts'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { choiceQuery } from './export-form.ts'
import type { ShownExport, ShownJob } from './shown-export.ts'

type Props = { job: ShownJob; shown: ShownExport }

/** How far a large file is. Without a script the page asks again by itself every few seconds. */
export function JobCard({ job, shown: { unit, choice } }: Props) {
  const { t } = useTranslation('exports')
  const { id, state } = job
  const language = useLanguage()
  const page = `/can-bo/don-vi/${unit.id}/xuat`
  const ofJob = `${choiceQuery(choice)}&viec=${id}`
  const isOpen = state === 'waiting' || state === 'running'
  const address = pathIn(language, `${page}?${ofJob}`)
  return (
    <Card labelledBy="job">
      {isOpen && (
        <noscript>
          <meta httpEquiv="refresh" content={`4;url=${address}`} />
        </noscript>
      )}
      <h2 id="job" tabIndex={-1}>
        {t(isOpen ? 'job.title' : 'job.title-over')}
      </h2>
      <div data-watch-export={isOpen ? address : undefined}>
        <p role="status">
          <JobWords {...job} />
        </p>
        {isOpen && (
          <progress
            className="export-progress"
            aria-labelledby="job"
            max={Math.max(1, job.total)}
            value={job.rows}
          />
        )}
      </div>
      {state === 'done' && (
        <p className="actions">
          <ButtonLink to={`${page}/tep?viec=${id}`}>{t('job.download')}</ButtonLink>
        </p>
      )}
      {isOpen && (
        <form method="post" action={pathIn(language, page)} className="actions">
          <input type="hidden" name="job" value={id} />
          <input type="hidden" name="choice" value={choiceQuery(choice)} />
          <ButtonLink to={`${page}?${ofJob}`} look="secondary">
            {t('job.refresh')}
          </ButtonLink>
          <Button name="intent" value="cancel-export" look="quiet">
            {t('job.cancel')}
          </Button>
        </form>
      )}
    </Card>
  )
}

function JobWords({ state, rows, total, bytes, until }: ShownJob) {
  const { t } = useTranslation('exports')
  const language = useLanguage()
  const number = (count: number) => writtenNumber(count, language)
  if (state === 'running') {
    const percent = writtenRate(rows, total, language)
    return <>{t('job.running', { done: number(rows), total: number(total), percent })}</>
  }
  if (state === 'done') {
    const size = `${number(Math.ceil(bytes / 1000))} KB`
    const moment = until === undefined ? '' : writtenMoment(until, language)
    return <>{t('job.done', { rows: number(rows), size, moment })}</>
  }
  return <>{t(`job.${state}`)}</>
}
