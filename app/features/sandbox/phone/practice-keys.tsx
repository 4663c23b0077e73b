import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const letters = Array.from('qwertyuiopasdfghjklzxcvbnm')
const digits = Array.from('1234567890')

type Props = {
  fieldId: string
  hasDigits: boolean
  /** The key to point at. */
  wanted: string | undefined
}

/** Keys big enough for any finger, in the order of a keyboard but not in its three long rows. */
export function PracticeKeys({ fieldId, hasDigits, wanted }: Props) {
  const { t } = useTranslation('sandbox')
  const [isUpper, setIsUpper] = useState(false)
  const needsShift = wanted !== undefined && /\p{L}/u.test(wanted) && wanted.length === 1
  const isShiftWanted = needsShift && (wanted === wanted.toUpperCase()) !== isUpper

  function press(change: (value: string) => string) {
    const input = document.getElementById(fieldId)
    if (!(input instanceof HTMLInputElement)) return
    input.value = change(input.value)
    // As if typed: whoever listens to the box hears of it.
    input.dispatchEvent(new Event('input', { bubbles: true }))
    setIsUpper(false)
  }
  const keys = [...(hasDigits ? digits : []), ...letters]
  return (
    <div role="group" aria-label={t('typing.keys')}>
      <div className="sim-keys">
        {keys.map((letter) => {
          const key = isUpper ? letter.toUpperCase() : letter
          const isWanted = !isShiftWanted && wanted === key
          return (
            <Key
              key={letter}
              isWanted={isWanted}
              onPress={() => press((value) => value + key)}
            >
              {key}
            </Key>
          )
        })}
      </div>
      <div className="sim-keys sim-wide-keys">
        <Key isWanted={isShiftWanted} isOn={isUpper} onPress={() => setIsUpper(!isUpper)}>
          {t('typing.shift')}
        </Key>
        <Key isWanted={wanted === ' '} onPress={() => press((value) => `${value} `)}>
          {t('typing.space')}
        </Key>
        <Key isWanted={wanted === 'delete'} onPress={() => press(withoutLast)}>
          {t('typing.delete')}
        </Key>
      </div>
    </div>
  )
}

function withoutLast(value: string): string {
  return Array.from(value).slice(0, -1).join('')
}

type KeyProps = {
  children: string
  isWanted: boolean
  /** Given where the key stays pressed. */
  isOn?: boolean
  onPress: () => void
}

function Key({ children, isWanted, isOn, onPress }: KeyProps) {
  return (
    <button
      type="button"
      className={isWanted ? 'sim-key is-wanted' : 'sim-key'}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
