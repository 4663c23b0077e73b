import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
} from '#app/ui/field-parts.tsx'

type Props = {
  way: 'class-pin' | 'pin' | 'card'
  isNew: boolean
  error: string | undefined
  children: ReactNode
}

const lengths = { 'class-pin': 4, pin: 6, card: 8 } as const

/** Four digits, the PIN of an account, or the number on a card. */
export function DigitsField({ way, isNew, error, children }: Props) {
  const { t } = useTranslation('join')
  const text = isNew && way === 'class-pin' ? 'new-class-pin' : way
  const hint = t(`name.digits.${text}.hint`)
  return (
    <form method="post" noValidate>
      <input type="hidden" name="way" value={way} />
      <div className={fieldClass(error)}>
        <label htmlFor="answer">{t(`name.digits.${text}.label`)}</label>
        <FieldHint name="answer" hint={hint} />
        <FieldError name="answer" error={error} />
        <input
          {...remarkAttributes('answer', { hint, error })}
          className="input input-pin"
          id="answer"
          name="answer"
          type={way === 'card' || isNew ? 'text' : 'password'}
          inputMode="numeric"
          autoComplete="off"
          maxLength={lengths[way]}
        />
      </div>
      {children}
      <Button icon="check">{t('name.digits.do')}</Button>
    </form>
  )
}
