import { useTranslation } from 'react-i18next'
import { fieldClass, FieldError } from '#app/ui/field-parts.tsx'

export type NamedSkill = { id: string; title: string }

type Props = {
  core: readonly NamedSkill[]
  more: readonly NamedSkill[]
  chosen: string
  error: string | undefined
}

/** What was shown: one of the basic tasks, or another one behind a fold. */
export function SkillTaps({ core, more, chosen, error }: Props) {
  const { t } = useTranslation('visits')
  const taps = (skills: readonly NamedSkill[]) => (
    <div className="taps taps-long">
      {skills.map(({ id, title }) => (
        <div className="tap" key={id}>
          <input
            type="radio"
            name="skill"
            value={id}
            id={`skill-${id}`}
            defaultChecked={id === chosen}
          />
          <label htmlFor={`skill-${id}`}>{title}</label>
        </div>
      ))}
    </div>
  )
  return (
    <fieldset className={fieldClass(error)} id="skill" tabIndex={-1}>
      <legend>{t('visit.skill')}</legend>
      <FieldError name="skill" error={error} />
      {taps(core)}
      <details className="row-more" open={more.some(({ id }) => id === chosen)}>
        <summary>{t('visit.more-skills')}</summary>
        {taps(more)}
      </details>
    </fieldset>
  )
}
