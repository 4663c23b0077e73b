import { useTranslation } from 'react-i18next'
import { practicePath } from '#app/features/sandbox/sandbox.ts'
import { Icon } from '#app/ui/icon.tsx'
import { LocalLink } from '#app/ui/local-link.tsx'
import { lessonPath } from '../lessons.ts'
import { pathPath } from './learning-path.ts'
import type { MappedGroup, MappedSkill } from './skills-map.ts'

/** What can be taught, for whoever asks what to teach tonight. */
export function SkillsMapPage({ groups }: { groups: readonly MappedGroup[] }) {
  const { t } = useTranslation('paths')
  return (
    <>
      <h1>{t('map.title')}</h1>
      <p className="lead">{t('map.what')}</p>
      <p className="skills-key">
        <CoreMark /> {t('map.core-means')}
      </p>
      {groups.map((group) => (
        <GroupSection key={group.id} {...group} />
      ))}
    </>
  )
}

function CoreMark() {
  const { t } = useTranslation('paths')
  return (
    <strong className="skill-core">
      <Icon name="check" />
      <span>{t('map.core')}</span>
    </strong>
  )
}

function GroupSection({ id, name, path, levels }: MappedGroup) {
  const { t } = useTranslation('paths')
  return (
    <section className="skill-group" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {path && (
        <p>
          {t('map.taught-by')} <LocalLink to={pathPath(path.id)}>{path.title}</LocalLink>
        </p>
      )}
      {levels.map(({ level, skills }) => (
        <div key={level} className="skill-level">
          <h3>{t(`map.levels.${level}`)}</h3>
          <ul>
            {skills.map((skill) => (
              <SkillItem key={skill.id} {...skill} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function SkillItem({ name, isCore, lessons, scenarios }: MappedSkill) {
  return (
    <li className="card skill-item">
      <p className="skill-name">
        <strong>{name}</strong> {isCore && <CoreMark />}
      </p>
      <ul className="skill-links">
        {lessons.map(({ slug, title }) => (
          <SkillLink
            key={slug}
            to={lessonPath(slug)}
            verb="learn"
            title={title}
            isNamed={title !== name}
          />
        ))}
        {scenarios.map(({ slug, title }) => (
          <SkillLink
            key={slug}
            to={practicePath(slug, 'guided')}
            verb="practise"
            title={title}
            isNamed={title !== name}
          />
        ))}
      </ul>
    </li>
  )
}

type SkillLinkProps = {
  to: string
  verb: 'learn' | 'practise'
  title: string
  /** Whether the title is seen; it is not where the skill above it is called the same. */
  isNamed: boolean
}

function SkillLink({ to, verb, title, isNamed }: SkillLinkProps) {
  const { t } = useTranslation('paths')
  const whole = t(`${verb}-of`, { title })
  return (
    <li>
      <Icon name={verb === 'learn' ? 'book' : 'hand'} />
      <LocalLink to={to} aria-label={isNamed ? undefined : whole}>
        {isNamed ? whole : t(verb)}
      </LocalLink>
    </li>
  )
}
