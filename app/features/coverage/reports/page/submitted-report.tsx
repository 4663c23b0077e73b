import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { mayFollow } from '../report-state.ts'
import { keyOfWarning } from '../warnings.ts'
import { PaperReport } from './paper-report.tsx'
import { WarningText } from './warning-fields.tsx'
import type { ShownReport, SubmittedReport } from '../shown-report.ts'

type Props = { shown: ShownReport; submitted: SubmittedReport; at: string }

/** A report as it was submitted: read, never changed. */
export function SubmittedReportView({ shown, submitted, at }: Props) {
  const { t } = useTranslation('reports')
  const { reader, course } = shown
  const { body, hash, isIntact } = submitted
  const isLast = body.version === course.version
  const version = isLast ? '' : `?lan=${body.version}`
  const isCorrectable =
    reader.mayReport && course.state !== 'returned' && mayFollow(course.state, 'submitted')
  return (
    <>
      {!isIntact && (
        <Notice tone="danger" title={t('forged.title')}>
          <p>{t('forged.what')}</p>
        </Notice>
      )}
      {!isLast && (
        <Notice tone="warning">
          <p>{t('older', { version: body.version, last: course.version })}</p>
        </Notice>
      )}
      <section aria-labelledby="files">
        <h2 id="files">{t('files.title')}</h2>
        <ul className="plain-rows">
          <li>
            <LocalLink to={`${at}/docx${version}`}>{t('files.docx')}</LocalLink>
          </li>
          <li>
            <LocalLink to={`${at}/xlsx${version}`}>{t('files.xlsx')}</LocalLink>
          </li>
          <li>
            <LocalLink to={`${at}/in${version}`}>{t('files.print')}</LocalLink>
          </li>
        </ul>
        <p className="soft">{t('files.hash')}</p>
        <p className="report-hash">
          <code>{hash}</code>
        </p>
        {isCorrectable && (
          <p className="lone-link">
            <LocalLink to={`${at}?sua=1`}>{t('correction.begin')}</LocalLink>
          </p>
        )}
      </section>
      {body.warnings.length > 0 && (
        <section aria-labelledby="answers">
          <h2 id="answers">{t('answers.title')}</h2>
          <ul className="plain-rows">
            {body.warnings.map((warning) => (
              <li key={keyOfWarning(warning)}>
                <p>
                  <WarningText warning={warning} />
                </p>
                <blockquote>{warning.answer}</blockquote>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!reader.maySeeSmall && <p className="soft">{t('small-hidden')}</p>}
      <PaperReport body={body} hash={hash} isChanged={!isIntact} />
    </>
  )
}
