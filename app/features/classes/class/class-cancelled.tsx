import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

export function ClassCancelled() {
  const { t } = useTranslation('classes')
  return (
    <Card>
      <p>{t('cancelled.what')}</p>
      <form method="post">
        <Button name="intent" value="restore">
          {t('cancelled.restore')}
        </Button>
      </form>
    </Card>
  )
}
