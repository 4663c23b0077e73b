import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Text keys `<section>.points.<point>`: what a section says, point by point. */
const sections = {
  guest: ['device', 'practice', 'mark', 'clear'],
  account: ['name', 'phone', 'pin', 'results', 'consents'],
  class: ['list', 'who', 'live', 'visit', 'card', 'question'],
  practice: ['typed', 'made-up'],
  purposes: ['keep', 'call', 'count'],
  others: ['nobody', 'trackers', 'log'],
  rights: ['see', 'correct', 'withdraw', 'erase', 'complain'],
  staff: ['name', 'acts'],
  children: ['under-16'],
} as const

type Section = keyof typeof sections
const order = Object.keys(sections).filter((key): key is Section => key in sections)

export function PrivacyPage() {
  const { t } = useTranslation('privacy')
  return (
    <div className="column privacy">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <Notice tone="good" title={t('never.title')}>
        <p>{t('never.what')}</p>
      </Notice>
      {order.map((section) => (
        <section key={section} aria-labelledby={section}>
          <h2 id={section}>{t(`${section}.title`)}</h2>
          <ul>
            {sections[section].map((point) => (
              <li key={point}>{t(`${section}.points.${point}`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="soft">{t('law')}</p>
      <p>{t('do-it')}</p>
      <ButtonLink to="/toi" look="secondary" icon="check">
        {t('mine')}
      </ButtonLink>
    </div>
  )
}
