import { useTranslation } from 'react-i18next'
import { LocalLink } from './local-link.tsx'

export function SiteFooter() {
  const { t } = useTranslation('common')
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <p className="site-footer-promise">{t('footer.promise')}</p>
        <p>{t('footer.not-official')}</p>
        <ul className="footer-links">
          <li>
            <LocalLink to="/lo-trinh">{t('footer.paths')}</LocalLink>
          </li>
          <li>
            <LocalLink to="/ky-nang">{t('footer.map')}</LocalLink>
          </li>
          <li>
            <LocalLink to="/tu-kho">{t('footer.glossary')}</LocalLink>
          </li>
          <li>
            <LocalLink to="/rieng-tu">{t('footer.privacy')}</LocalLink>
          </li>
          <li>
            <LocalLink to="/toi">{t('nav.mine')}</LocalLink>
          </li>
          <li>
            <LocalLink to="/can-bo">{t('footer.staff')}</LocalLink>
          </li>
        </ul>
        <p>{t('footer.sources')}</p>
      </div>
    </footer>
  )
}
