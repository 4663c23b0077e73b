import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
} from '#app/ui/field-parts.tsx'
import { changeKey } from './change-key.ts'
import { fieldOf } from './hamlet-change.ts'
import { ChangePreview } from './change-preview.tsx'
import { HamletChoice } from './hamlet-choice.tsx'
import { IntoFields } from './into-fields.tsx'
import type { ChangeAsked } from './shown-changes.ts'

type Props = {
  asked: ChangeAsked
  hamlets: readonly { id: string; name: string }[]
  today: string
}

/** Asks for a change: shows first what would come of it, then does it. */
export function ChangeForm({ asked, hamlets, today }: Props) {
  const { t } = useTranslation('changes')
  const { kind, problem, effects } = asked
  const isReady = effects !== undefined && problem === undefined
  const errorAt = (field: ReturnType<typeof fieldOf>) =>
    problem && fieldOf(problem) === field ? t(`problems.${problem}`) : undefined
  if (hamlets.length < (kind === 'merge' ? 2 : 1)) {
    return <p>{t('too-few-hamlets')}</p>
  }
  return (
    <Card labelledBy="change">
      <h2 id="change">{t(`${kind}.title`)}</h2>
      <p>{t(`${kind}.what`)}</p>
      <form method="post" action="#change">
        <input type="hidden" name="kind" value={kind} />
        {isReady && <input type="hidden" name="seen" value={changeKey(asked)} />}
        <HamletChoice asked={asked} hamlets={hamlets} error={errorAt('units')} />
        {kind !== 'close' && <IntoFields asked={asked} error={errorAt('into')} />}
        <TextField
          {...{ name: 'on', type: 'date', max: today, value: asked.on }}
          error={errorAt('on')}
        />
        <TextField
          {...{ name: 'source', type: 'text', value: asked.source }}
          error={errorAt('source')}
        />
        {isReady && <ChangePreview asked={asked} hamlets={hamlets} effects={effects} />}
        <div className="actions">
          {isReady && (
            <Button name="intent" value="change-hamlets">
              {t(`${kind}.do`)}
            </Button>
          )}
          <Button
            name="intent"
            value="preview-change"
            look={isReady ? 'secondary' : 'primary'}
          >
            {t('preview.look')}
          </Button>
        </div>
      </form>
    </Card>
  )
}

type TextFieldProps = {
  name: 'on' | 'source'
  type: string
  value: string
  max?: string
  error: string | undefined
}

function TextField({ name, type, value, max, error }: TextFieldProps) {
  const { t } = useTranslation('changes')
  const hint = t(`fields.${name}.hint`)
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{t(`fields.${name}.label`)}</label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <input
        {...remarkAttributes(name, { hint, error })}
        className="input"
        {...{ id: name, name, type, max }}
        autoComplete="off"
        maxLength={type === 'text' ? 60 : undefined}
        defaultValue={value}
      />
    </div>
  )
}
