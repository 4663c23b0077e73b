import { useTranslation } from 'react-i18next'
import { writtenNumber } from '#app/platform/written-number.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import { useLanguage } from '#app/ui/place.tsx'
import { TakeBack } from '../denominators/take-back.tsx'
import type { ShownStatedTarget, ShownTargets } from './shown-targets.ts'

/** All that was said of each target; the last of it can be taken back. */
export function TargetHistory({ own, below, setAbove, mayState }: ShownTargets) {
  const { t } = useTranslation('targets')
  const isOpen = (id: string) => mayState && (id !== own.id || setAbove === undefined)
  const spoken = [own, ...below].filter(({ history }) => history.length > 0)
  return (
    <>
      {spoken.map(({ id, name, history }) => (
        <details key={id} className="row-more">
          <summary>{t('history.title', { name })}</summary>
          <ul>
            {history.map((said, place) => (
              <li key={said.id}>
                <Line {...said} mayTakeBack={isOpen(id) && place === 0} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

function Line({ mayTakeBack, ...said }: ShownStatedTarget & { mayTakeBack: boolean }) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const { id, isWithdrawn, source, by } = said
  const number = writtenNumber(said.adults, language)
  const day = writtenDay(said.statedAt, language)
  return (
    <>
      {t(isWithdrawn ? 'history.withdrawn' : 'history.stated', { day, number, source })}{' '}
      {by !== undefined && (
        <span className="soft">{t(by.at ? 'history.by-at' : 'history.by', by)}</span>
      )}
      {mayTakeBack && (
        <TakeBack statement={id}>
          {t(isWithdrawn ? 'history.state-again' : 'history.take-back', { number })}
        </TakeBack>
      )}
    </>
  )
}
