import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SkillCard, type ShownSkill } from './skill-card.tsx'

type Props = {
  skills: readonly ShownSkill[]
  /** What to call a signed-in person. */
  name?: string | undefined
  /** What belongs to the account, below the skills. */
  children?: ReactNode
}

/** "Việc tôi làm được": what somebody can do, and by which evidence. */
export function SkillsPage({ skills, name, children }: Props) {
  const { t } = useTranslation('account')
  return (
    <>
      <h1>{name ? t('skills.title-of', { name }) : t('skills.title')}</h1>
      <div hidden data-waiting>
        <Notice>
          <p>{t('skills.waiting')}</p>
        </Notice>
      </div>
      {skills.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <p className="lead">{t('skills.lead')}</p>
          <div className="panels">
            {skills.map((skill) => (
              <SkillCard key={skill.skill} {...skill} />
            ))}
          </div>
        </>
      )}
      {children}
    </>
  )
}

function NothingYet() {
  const { t } = useTranslation('account')
  return (
    <Card>
      <p className="lead">{t('skills.none.title')}</p>
      <p>{t('skills.none.what')}</p>
      <ButtonLink to="/" icon="book">
        {t('skills.none.do')}
      </ButtonLink>
    </Card>
  )
}
