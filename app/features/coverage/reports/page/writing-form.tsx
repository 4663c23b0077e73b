import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { reportSections, type ReportSection } from '../report-body.ts'
import { correctionField, fieldOfSection } from '../report-draft.ts'
import type { AskedDraft } from './asked-draft.ts'
import { usePeriodWords } from './use-period-words.tsx'
import { WarningFields } from './warning-fields.tsx'
import { WordsField } from './words-field.tsx'
import type { WritingReport } from '../shown-report.ts'

type Props = { unitId: string; writing: WritingReport; draft: AskedDraft }

/** One line is enough for these. */
const short: readonly ReportSection[] = ['number', 'place', 'signer', 'signerPost']

/** What the platform does not know, in the words of whoever reports. */
export function WritingForm({ unitId, writing, draft }: Props) {
  const { t } = useTranslation('reports')
  const { inDay } = usePeriodWords()
  const { isOver, isCorrection, warnings, body } = writing
  return (
    <form method="post" noValidate className="form report-form">
      <input type="hidden" name="mark" value={draft.mark} />
      {isCorrection && (
        <WordsField
          name={correctionField}
          label={t('correction.label')}
          hint={t('correction.hint')}
          value={draft.words.correction}
          flaw={draft.flaws?.[correctionField]}
          theirs={draft.conflict?.theirs[correctionField]}
        />
      )}
      <WarningFields unitId={unitId} warnings={warnings} draft={draft} />
      <section aria-labelledby="words">
        <h2 id="words">{t('words.title')}</h2>
        <p>{t('words.what')}</p>
        {reportSections.map((section) => {
          const name = fieldOfSection(section)
          return (
            <WordsField
              key={section}
              name={name}
              label={t(`sections.${section}`)}
              value={draft.words.texts[section] ?? ''}
              flaw={draft.flaws?.[name]}
              theirs={draft.conflict?.theirs[name]}
              rows={short.includes(section) ? 1 : 3}
            />
          )
        })}
      </section>
      <p className="actions report-actions">
        <Button name="intent" value="save" look="secondary">
          {t('save')}
        </Button>
        {isOver && (
          <Button name="intent" value="submit" icon="next">
            {t('look')}
          </Button>
        )}
      </p>
      {!isOver && (
        <Notice>
          <p>{t('not-over', { day: inDay(body.period.dataTo) })}</p>
        </Notice>
      )}
    </form>
  )
}
