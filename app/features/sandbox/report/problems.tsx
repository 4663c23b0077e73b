import { useTranslation } from 'react-i18next'

/** Lines as the terminal shows them: file, line, what is wrong, and the mend. */
export function Problems({ problems }: { problems: readonly string[] }) {
  const { t } = useTranslation('authoring')
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{t('problems')}</h2>
      <ul className="report-problems">
        {problems.map((problem) => (
          <li key={problem} lang="en">
            {problem}
          </li>
        ))}
      </ul>
    </section>
  )
}
