import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { NumberBar } from '../opened/number-bar.tsx'
import { Shown } from '../overview/shown-numbers.tsx'
import type { ShownPlace } from './shown-stuck.ts'

/** One place: what it is, how many it stopped, of how many who came by. */
export function PlaceItem(place: Omit<ShownPlace, 'key'>) {
  const { t } = useTranslation('opened')
  const language = useLanguage()
  const { kind, screen, name, stopped, learners, tries } = place
  const what = kind === 'fault' ? t(`stuck.faults.${name}`) : name
  return (
    <li>
      <p className="stuck-name">
        <span className="stuck-kind">{t(`stuck.kinds.${kind}`)}</span>{' '}
        {t(kind === 'screen' ? 'stuck.at-screen' : 'stuck.at', { screen, name: what })}
      </p>
      <NumberBar number={stopped} of={learners} />
      <p>
        <strong>
          <Shown number={stopped} />
        </strong>{' '}
        {t('stuck.of-learners', { learners: writtenNumber(learners, language) })}{' '}
        <span className="soft">
          {tries &&
            t('stuck.attempts', {
              troubled: writtenNumber(tries.troubled, language),
              attempts: writtenNumber(tries.attempts, language),
            })}
        </span>
      </p>
    </li>
  )
}
