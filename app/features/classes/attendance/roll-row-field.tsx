import { useTranslation } from 'react-i18next'
import type { RollRow } from './roll.ts'

/** One person: the whole row is the target. What it was when the page was made goes with it. */
export function RollRowField({ row }: { row: RollRow }) {
  const { t } = useTranslation('classes')
  const { learner, name, birthYear, household, isPresent, hasJoined } = row
  const more = [
    birthYear === null ? '' : t('roll.born', { year: birthYear }),
    household === null ? '' : t('roll.house', { house: household }),
    hasJoined ? t('roll.joined') : '',
  ].filter((each) => each !== '')
  return (
    <li className="roll-item" data-roll-item={name}>
      {isPresent && <input type="hidden" name="was" value={learner} />}
      <label className="roll-row">
        <input
          type="checkbox"
          name="present"
          value={learner}
          defaultChecked={isPresent}
          autoComplete="off"
        />
        <span className="roll-name">
          {name}
          {more.length > 0 && <span className="roll-more">{more.join(' · ')}</span>}
        </span>
      </label>
    </li>
  )
}
