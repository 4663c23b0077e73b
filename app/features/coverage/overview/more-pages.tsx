import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import type { ShownCoverage } from './shown-coverage.ts'

const pages = ['so-lieu/viec', 'so-lieu/cho-kho', 'xuat'] as const
const reporting = ['mau-so', 'chi-tieu', 'so-chinh-thuc', 'bao-cao'] as const

/** Where the numbers are taken further: by task, where it is hard, into a report, out of here. */
export function MorePages({ unit, mayState, ended }: ShownCoverage) {
  const { t } = useTranslation('coverage')
  const own = [
    ...pages,
    ...((mayState || ended) && unit.level !== 'hamlet' ? reporting : []),
  ]
  return (
    <section className="more-pages unprinted" aria-labelledby="more">
      <h2 id="more">{t('more.title')}</h2>
      <ul className="plain-rows">
        {own.map((page) => (
          <li key={page}>
            <LocalLink to={`/can-bo/don-vi/${unit.id}/${page}`}>
              {t(`more.${page}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
