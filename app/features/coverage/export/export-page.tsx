import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import { EndedNotice } from '../read/ended-notice.tsx'
import { ChoiceForm } from './choice-form.tsx'
import { choiceQuery } from './export-form.ts'
import { JobCard } from './job-card.tsx'
import type { ShownExport, ShownJob } from './shown-export.ts'

type Props = {
  shown: ShownExport
  /** The large file asked about, or the one that is being made. */
  job?: ShownJob | undefined
  refused?: 'already' | 'busy' | undefined
}

/** The numbers of an area as a file: what of them, how large it will be, and the file. */
export function ExportPage({ shown, job, refused }: Props) {
  const { t } = useTranslation('exports')
  const { unit, isBad } = shown
  const errors = [
    ...(isBad ? [{ field: 'day', message: t('choose.bad') }] : []),
    ...(refused ? [{ field: 'file', message: t(`job.${refused}`) }] : []),
  ]
  return (
    <div className="column">
      <ErrorSummary errors={errors} />
      <Way
        steps={[
          { to: `/can-bo/don-vi/${unit.id}`, name: unit.name },
          { to: `/can-bo/don-vi/${unit.id}/so-lieu`, name: t('numbers') },
        ]}
      />
      <h1>{t('title')}</h1>
      <p className="lead">{unit.name}</p>
      <EndedNotice ended={shown.ended} />
      {job && <JobCard job={job} shown={shown} />}
      <p>{t('what')}</p>
      <ChoiceForm shown={shown} />
      <FileCard shown={shown} />
      {shown.mayManageTokens && (
        <p className="lone-link">
          <LocalLink to={`/can-bo/don-vi/${unit.id}/ma-truy-cap`}>
            {t('tokens.link')}
          </LocalLink>
        </p>
      )}
    </div>
  )
}

function FileCard({ shown }: { shown: ShownExport }) {
  const { t } = useTranslation('exports')
  const language = useLanguage()
  const { rows, columns } = shown
  const size = {
    shown: writtenNumber(rows, language),
    columns: writtenNumber(columns, language),
  }
  return (
    <Card labelledBy="file">
      <h2 id="file" tabIndex={-1}>
        {t('size.title')}
      </h2>
      {rows === 0 ? (
        <p>{t('size.none')}</p>
      ) : (
        <>
          <p>{t('size.rows', { count: rows, ...size })}</p>
          <GetFile shown={shown} />
        </>
      )}
    </Card>
  )
}

function GetFile({ shown }: { shown: ShownExport }) {
  const { t } = useTranslation('exports')
  const { unit, choice, isTooWide, isLarge } = shown
  if (isTooWide) {
    const asCsv = choiceQuery({ ...choice, format: 'csv' })
    return (
      <>
        <p>{t('size.too-wide')}</p>
        <p className="actions">
          <ButtonLink to={`/can-bo/don-vi/${unit.id}/xuat?${asCsv}#file`} look="secondary">
            {t('size.as-csv')}
          </ButtonLink>
        </p>
      </>
    )
  }
  if (!isLarge) {
    return (
      <p className="actions">
        <ButtonLink to={`/can-bo/don-vi/${unit.id}/xuat/tep?${choiceQuery(choice)}`}>
          {t('size.download')}
        </ButtonLink>
      </p>
    )
  }
  return (
    <form method="post">
      <p>{t('size.large')}</p>
      {Object.entries(choice).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button name="intent" value="start-export">
        {t('size.start')}
      </Button>
    </form>
  )
}
