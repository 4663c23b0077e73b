import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'

const modes = ['guided', 'practice', 'exam'] as const

/** How practice goes, and where what was learned is kept. */
export function ThreeWays() {
  const { t } = useTranslation('home')
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways">{t('ways.title')}</h2>
      <ol className="ways-list">
        {modes.map((mode, index) => (
          <li key={mode}>
            <span className="ways-number" aria-hidden="true">
              {index + 1}
            </span>
            <h3>{t(`ways.${mode}.title`)}</h3>
            <p>{t(`ways.${mode}.what`)}</p>
          </li>
        ))}
      </ol>
      <p>{t('ways.kept')}</p>
      <ButtonLink to="/toi" look="secondary" icon="check">
        {t('ways.mine')}
      </ButtonLink>
    </section>
  )
}
