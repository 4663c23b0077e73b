import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { WritingReport } from '../shown-report.ts'
import type { Confirming } from './asked-draft.ts'

type Props = {
  confirming: Confirming
  /** The page of the report. */
  at: string
  writing: Pick<WritingReport, 'isCorrection'> | undefined
}

/** The last look: what goes up is frozen, and known by this from then on. */
export function ConfirmForm({ confirming, at, writing }: Props) {
  const { t } = useTranslation('reports')
  const language = useLanguage()
  const { hash, preparedAt, version } = confirming
  return (
    <Card labelledBy="confirm">
      <h2 id="confirm" tabIndex={-1}>
        {t('confirm.title')}
      </h2>
      <p role="status">
        {t('confirm.what', { version, moment: writtenMoment(preparedAt, language) })}
      </p>
      <p>{t('confirm.hash')}</p>
      <p className="report-hash">
        <code>{hash}</code>
      </p>
      <form method="post">
        <input type="hidden" name="hash" value={hash} />
        <input type="hidden" name="preparedAt" value={preparedAt} />
        <Button name="intent" value="submit" icon="lock">
          {t('confirm.do')}
        </Button>
      </form>
      <p className="lone-link">
        <LocalLink to={writing?.isCorrection ? `${at}?sua=1` : at}>
          {t('confirm.else')}
        </LocalLink>
      </p>
    </Card>
  )
}
