import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { mayFollow, type ReportState } from '../report-state.ts'
import type { DraftFlaw } from '../report-draft.ts'
import { WordsField } from './words-field.tsx'

export type AskedReturn = { reason: string; flaw: DraftFlaw }

type Props = {
  state: ReportState
  version: number
  asked: AskedReturn | undefined
}

/** For whoever takes reports in: accept, return with a reason, take up. */
export function JudgeForms({ state, version, asked }: Props) {
  const { t } = useTranslation('reports')
  const versionField = <input type="hidden" name="version" value={version} />
  if (!mayFollow(state, 'accepted') && !mayFollow(state, 'aggregated')) return null
  return (
    <Card labelledBy="judge">
      <h2 id="judge">{t('judge.title')}</h2>
      {mayFollow(state, 'aggregated') && (
        <form method="post">
          {versionField}
          <p>{t('judge.aggregated-what')}</p>
          <Button name="intent" value="aggregated">
            {t('judge.aggregated')}
          </Button>
        </form>
      )}
      {mayFollow(state, 'accepted') && (
        <>
          <form method="post">
            {versionField}
            <p>{t('judge.accepted-what')}</p>
            <Button name="intent" value="accepted" icon="check">
              {t('judge.accepted')}
            </Button>
          </form>
          <form method="post" noValidate className="form">
            {versionField}
            <WordsField
              name="reason"
              label={t('judge.reason')}
              hint={t('judge.reason-hint')}
              value={asked?.reason ?? ''}
              flaw={asked?.flaw}
            />
            <Button name="intent" value="returned" look="secondary">
              {t('judge.returned')}
            </Button>
          </form>
        </>
      )}
    </Card>
  )
}
