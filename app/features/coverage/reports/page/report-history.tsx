import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { writtenMoment } from '#app/platform/written-time.ts'
import { LocalLink } from '#app/ui/local-link.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import type { People } from '../report-body.ts'
import type { VersionChanges as Changes } from '../version-changes.ts'
import type { ToldTurn } from '../shown-report.ts'

/** Who did what with a report, and when; every version can be opened again. */
export function ReportHistory({ turns, at }: { turns: readonly ToldTurn[]; at: string }) {
  const { t } = useTranslation('reports')
  const language = useLanguage()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      <ol className="plain-rows">
        {turns.map(({ eventId, kind, version, actorName, at: moment, note }) => (
          <li key={eventId}>
            <p className="row-title">{t(`history.${kind}`, { version })}</p>
            <p className="soft">
              {t('history.by', {
                name: actorName ?? t('history.erased'),
                moment: writtenMoment(moment, language),
              })}
            </p>
            {note !== null && <blockquote>{note}</blockquote>}
            {kind === 'submitted' && (
              <LocalLink to={`${at}?lan=${version}`}>
                {t('history.open', { version })}
              </LocalLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type ChangesProps = { changes: Changes; version: number }

/** The figures and words in which a version differs from the one before. */
export function VersionChanges({ changes, version }: ChangesProps) {
  const { t } = useTranslation('reports')
  const language = useLanguage()
  const shown = (number: People | null) => {
    if (number === null) return t('changes.unstated')
    return number === 'hidden' ? t('changes.hidden') : writtenNumber(number, language)
  }
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('changes.title', { version, before: version - 1 })}</h2>
      {changes.figures.length === 0 ? (
        <p>{t('changes.none')}</p>
      ) : (
        <ScrollRegion labelledBy="changes">
          <table className="report-matrix">
            <thead>
              <tr>
                <th scope="col">{t('changes.figure')}</th>
                <th scope="col">{t('changes.version', { version: version - 1 })}</th>
                <th scope="col">{t('changes.version', { version })}</th>
              </tr>
            </thead>
            <tbody>
              {changes.figures.map(({ figure, before, after }) => (
                <tr key={figure}>
                  <th scope="row">{t(`figures.${figure}`)}</th>
                  <td className="report-number">{shown(before)}</td>
                  <td className="report-number">{shown(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {changes.texts.length > 0 && (
        <>
          <p>{t('changes.texts')}</p>
          <ul>
            {changes.texts.map((section) => (
              <li key={section}>{t(`sections.${section}`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
