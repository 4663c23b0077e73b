import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  picturesWanted,
  textOfPictures,
  type Picture,
} from '#app/features/identity/identity.ts'
import { Button } from '#app/ui/button.tsx'
import { ChosenPictures, ChosenSoFar, PicturePicker } from './picture-picker.tsx'

type Props = {
  chosen: readonly Picture[]
  /** They are chosen for the first time, and shown once before they hold. */
  isNew: boolean
  children: ReactNode
}

export function PicturesForm({ chosen, isNew, children }: Props) {
  const { t } = useTranslation('join')
  const isReady = isNew && chosen.length === picturesWanted
  return (
    <form method="post">
      <input type="hidden" name="way" value="pictures" />
      <input type="hidden" name="chosen" value={textOfPictures(chosen)} />
      {isReady ? (
        <>
          <p>{t('name.pictures.remember')}</p>
          <ChosenPictures chosen={chosen} />
          {children}
          <div className="actions">
            <Button name="confirm" value="1" icon="check">
              {t('name.pictures.confirm')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{t(isNew ? 'name.pictures.new' : 'name.pictures.old')}</p>
          <ChosenSoFar count={chosen.length} />
          <PicturePicker />
        </>
      )}
      {chosen.length > 0 && (
        <Button look="quiet" name="again" value="1">
          {t('name.pictures.again')}
        </Button>
      )}
      {!isReady && children}
    </form>
  )
}
