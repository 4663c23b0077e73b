import type { InputHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
  type Remarks,
} from './field-parts.tsx'

type FieldKind =
  | ('name' | 'full-name' | 'account-phone' | 'login-name')
  | ('pin' | 'new-pin' | 'password' | 'new-password')

const pin: InputHTMLAttributes<HTMLInputElement> = {
  type: 'password',
  inputMode: 'numeric',
  maxLength: 6,
}

/** `account-phone` and `login-name` are offered to password keepers as the name of the account. */
const attributes: Record<FieldKind, InputHTMLAttributes<HTMLInputElement>> = {
  name: {
    type: 'text',
    autoComplete: 'nickname',
    autoCapitalize: 'words',
    spellCheck: false,
  },
  'full-name': {
    type: 'text',
    autoComplete: 'name',
    autoCapitalize: 'words',
    spellCheck: false,
  },
  'login-name': {
    type: 'text',
    autoComplete: 'username',
    autoCapitalize: 'none',
    autoCorrect: 'off',
    spellCheck: false,
  },
  'account-phone': { type: 'tel', inputMode: 'tel', autoComplete: 'username' },
  pin: { ...pin, autoComplete: 'current-password' },
  'new-pin': { ...pin, autoComplete: 'new-password' },
  password: { type: 'password', autoComplete: 'current-password' },
  'new-password': { type: 'password', autoComplete: 'new-password' },
}

type Props = Remarks & {
  /** Also the input's id, so that the error summary can lead to it. */
  name: string
  label: string
  kind: FieldKind
  /** What the reader had typed. Never given back for a PIN or a password. */
  value?: string | undefined
}

export function Field({ name, label, kind, hint, error, value }: Props) {
  const isPin = kind === 'pin' || kind === 'new-pin'
  const isSecret = attributes[kind].type === 'password'
  return (
    <div className={fieldClass(error)}>
      <label htmlFor={name}>{label}</label>
      <FieldHint name={name} hint={hint} />
      <FieldError name={name} error={error} />
      <div className="field-line">
        <input
          {...attributes[kind]}
          {...remarkAttributes(name, { hint, error })}
          className={isPin ? 'input input-pin' : 'input'}
          id={name}
          name={name}
          defaultValue={isSecret ? undefined : value}
        />
        {isSecret && <ShowSecret name={name} what={isPin ? 'digits' : 'letters'} />}
      </div>
    </div>
  )
}

/** Works by the page script (`show-pin.client.ts`), and is not seen without it. */
function ShowSecret({ name, what }: { name: string; what: 'digits' | 'letters' }) {
  const { t } = useTranslation('common')
  return (
    <button
      type="button"
      className="show-pin needs-script"
      data-show-pin={name}
      data-hide={t(`form.hide-${what}`)}
    >
      {t(`form.show-${what}`)}
    </button>
  )
}
