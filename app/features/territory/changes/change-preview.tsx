import { useTranslation } from 'react-i18next'
import { writtenDay } from '#app/platform/written-time.ts'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { fullNameOf } from '../unit-kind.ts'
import type { ChangeEffects } from './hamlet-change.ts'
import type { ChangeAsked } from './shown-changes.ts'

type Props = {
  asked: ChangeAsked
  hamlets: readonly { id: string; name: string }[]
  effects: ChangeEffects
}

/** What would come of it, before anything is done. */
export function ChangePreview({ asked, hamlets, effects }: Props) {
  const { t } = useTranslation('changes')
  const { kind, unitIds, on, source } = asked
  const names = hamlets.filter(({ id }) => unitIds.includes(id)).map(({ name }) => name)
  const into = asked.into.filter(({ name }) => name !== '').map(fullNameOf)
  const said = {
    ...{ day: writtenDay(on, useLanguage()), source },
    ...{ from: names.join(', '), to: into.join(', '), first: into[0] ?? '' },
  }
  const lines = [
    kind === 'split' &&
      effects.people > 0 &&
      t('preview.people-wait', { count: effects.people, ...said }),
    kind === 'merge' && t('preview.people', { count: effects.people }),
    effects.trainers > 0 && t('preview.trainers', { count: effects.trainers }),
    effects.teams > 0 && t(`preview.teams.${kind}`, { count: effects.teams, ...said }),
    effects.classes > 0 && t('preview.classes', { count: effects.classes, ...said }),
    kind !== 'close' && t('preview.numbers'),
    t('preview.history', said),
  ].filter((line) => line !== false)
  return (
    <Notice title={t(`preview.${kind}`, said)}>
      <div role="status">
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{t('preview.no-way-back')}</p>
      </div>
    </Notice>
  )
}
