import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { FieldInput, type FieldInputProps } from './field-input.tsx'
import { passwordTicks } from '../fields/password-rules.ts'
import { useStage } from './stage-context.tsx'
import { standingValue } from '../stage/standing-value.ts'

/** A new password and its list of rules: a script ticks them off as they are met. */
export function NewPassword(props: FieldInputProps) {
  const { t } = useTranslation('sandbox')
  const { stage, world, typed } = useStage()
  const [password, setPassword] = useState<string>()
  const shown = password ?? standingValue(stage, world, props.field, typed) ?? ''
  return (
    <>
      <FieldInput
        {...props}
        onInput={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <ul className="sim-rules" aria-label={t('password-rule.list')}>
        {passwordTicks(shown, stage.compiled.persona).map(({ rule, isMet }) => {
          const isTicked = isMet && shown !== ''
          return (
            <li key={rule} className={isTicked ? 'sim-rule is-met' : 'sim-rule'}>
              <Icon name={isTicked ? 'check' : 'circle'} />
              <span>
                {t(`password-rule.${rule}`)}
                <span className="unseen"> {t(isTicked ? 'rule-met' : 'rule-open')}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
