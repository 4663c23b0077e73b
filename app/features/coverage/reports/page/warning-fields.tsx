import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import type { ReportWarning } from '../report-body.ts'
import { fieldOfAnswer } from '../report-draft.ts'
import { isBlocking, keyOfWarning, type FoundWarning } from '../warnings.ts'
import type { AskedDraft } from './asked-draft.ts'
import { WordsField } from './words-field.tsx'

type Props = { unitId: string; warnings: readonly FoundWarning[]; draft: AskedDraft }

/** What has to be mended, and what has to be answered in words, before a report goes up. */
export function WarningFields({ unitId, warnings, draft }: Props) {
  const { t } = useTranslation('reports')
  const blocking = warnings.filter(isBlocking)
  const open = warnings.filter((each) => !isBlocking(each))
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">{t('warnings.title')}</h2>
      {warnings.length === 0 && <p>{t('warnings.none')}</p>}
      {blocking.length > 0 && (
        <Notice tone="danger" title={t('warnings.blocking')}>
          <ul>
            {blocking.map((each) => (
              <li key={keyOfWarning(each)}>
                <WarningText warning={each} />
              </li>
            ))}
          </ul>
          <p className="lone-link">
            <LocalLink to={`/can-bo/don-vi/${unitId}/mau-so`}>
              {t('warnings.mend')}
            </LocalLink>
          </p>
        </Notice>
      )}
      {open.length > 0 && <p>{t('warnings.what')}</p>}
      {open.map((each) => {
        const key = keyOfWarning(each)
        const field = fieldOfAnswer(key)
        return (
          <div className="report-warning" key={key}>
            <p>
              <WarningText warning={each} />
            </p>
            <WordsField
              name={field}
              label={t('warnings.answer', { about: each.about })}
              value={draft.words.answers[key] ?? ''}
              flaw={draft.flaws?.[field]}
              theirs={draft.conflict?.theirs[field]}
            />
          </div>
        )
      })}
    </section>
  )
}

/** A warning in words, with the numbers that it rests on. */
export function WarningText({
  warning,
}: {
  warning: Pick<ReportWarning, 'code' | 'about' | 'values'>
}) {
  const { t } = useTranslation('reports')
  const language = useLanguage()
  const { code, about, values } = warning
  const numbers = Object.values(values).map((number) => writtenNumber(number, language))
  return (
    <>
      <strong>{about}</strong>
      {': '}
      {t(`warnings.${code}`)}
      {numbers.length > 0 && ` (${numbers.join(' / ')})`}
    </>
  )
}
