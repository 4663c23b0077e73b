import { useTranslation } from 'react-i18next'
import type { Walk } from './walk.ts'

/** What the world knows, as far as anything can depend on it. */
export function WalkState({
  walk: { world, faults },
  screen,
}: {
  walk: Walk
  screen: string
}) {
  const { t } = useTranslation('authoring')
  return (
    <>
      <h3>{t('state')}</h3>
      <dl className="walk-state">
        <dt>{t('app')}</dt>
        <dd>
          <code>{world.front}</code>
        </dd>
        <dt>{t('screen')}</dt>
        <dd>
          <code>{screen}</code>
        </dd>
        <dt>{t('facts')}</dt>
        <Entries
          of={Object.entries(world.facts).map(([id, value]) => [id, String(value)])}
        />
        <dt>{t('fields')}</dt>
        <Entries of={Object.entries(world.fields)} />
        <dt>{t('faults')}</dt>
        <Entries of={faults.map(([id, state]) => [id, t(`fault-states.${state}`)])} />
      </dl>
    </>
  )
}

function Entries({ of }: { of: readonly (readonly [string, string])[] }) {
  const { t } = useTranslation('authoring')
  if (of.length === 0) return <dd>{t('nothing')}</dd>
  return of.map(([id, value]) => (
    <dd key={id}>
      <code>{id}</code> {value}
    </dd>
  ))
}
