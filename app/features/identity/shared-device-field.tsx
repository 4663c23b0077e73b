import { useTranslation } from 'react-i18next'
import { CheckField } from '#app/ui/check-field.tsx'

/** Asked wherever somebody signs in: a class's telephone must not remember them. */
export function SharedDeviceField({
  isChecked = false,
}: {
  isChecked?: boolean | undefined
}) {
  const { t } = useTranslation('account')
  return (
    <CheckField
      name="isSharedDevice"
      label={t('shared-device.label')}
      hint={t('shared-device.hint')}
      isChecked={isChecked}
    />
  )
}
