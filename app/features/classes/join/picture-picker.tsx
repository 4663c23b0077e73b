import { useTranslation } from 'react-i18next'
import { pictures, picturesWanted, type Picture } from '#app/features/identity/identity.ts'

/** A drawing, beside its name. */
function PictureDrawing({ name }: { name: Picture }) {
  return (
    <svg className="picture" aria-hidden="true">
      <use href={`/pictures.svg#${name}`} />
    </svg>
  )
}

/** Twelve buttons that each send the form: three presses, with a script or without. */
export function PicturePicker() {
  const { t } = useTranslation('join')
  return (
    <ul className="pictures" id="answer" tabIndex={-1}>
      {pictures.map((each) => (
        <li key={each}>
          <button className="picture-button" name="picture" value={each}>
            <PictureDrawing name={each} />
            <span>{t(`pictures.${each}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** How many are chosen so far. Which, is not shown: neighbours look on. */
export function ChosenSoFar({ count }: { count: number }) {
  const { t } = useTranslation('join')
  return (
    <p className="chosen-count" role="status">
      <span aria-hidden="true">
        {'●'.repeat(count)}
        {'○'.repeat(picturesWanted - count)}
      </span>{' '}
      {t('name.pictures.chosen', { count })}
    </p>
  )
}

/** The pictures somebody just chose, to be learned by heart. */
export function ChosenPictures({ chosen }: { chosen: readonly Picture[] }) {
  const { t } = useTranslation('join')
  return (
    <ol className="pictures pictures-chosen">
      {chosen.map((each, at) => (
        // The same picture may be chosen twice.
        <li key={`${each} ${at}`}>
          <PictureDrawing name={each} />
          <span>{t(`pictures.${each}`)}</span>
        </li>
      ))}
    </ol>
  )
}
