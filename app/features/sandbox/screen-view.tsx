import { useTranslation } from 'react-i18next'
import { BlockView } from './block-view.tsx'
import { screenHeadingId } from './screen-heading.ts'
import { useStage } from './stage-context.tsx'
import { screenIdOf, screenOf, visibleBlocks } from './world.ts'

/** The screen in front: its address where it is a browser's, its name, and its blocks. */
export function ScreenView() {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text, isStill } = useStage()
  const screenId = screenIdOf(world)
  const { app, address } = screenOf(scenario, screenId)
  return (
    <section className={`sim-screen sim-app-${scenario.apps[app]?.kind ?? 'browser'}`}>
      {address === undefined ? (
        <p className="sim-app-name">{text(`apps.${app}`)}</p>
      ) : (
        <p className="sim-address">
          <span className="unseen">{t('address-bar')} </span>
          <bdi>{address}</bdi>
        </p>
      )}
      <div className="sim-body">
        <h2
          className="sim-title"
          {...(isStill ? {} : { id: screenHeadingId, tabIndex: -1 })}
        >
          {text(`screens.${screenId}.title`)}
        </h2>
        {visibleBlocks(scenario, world).map((block) => (
          <BlockView key={`${screenId}/${block.id}`} block={block} />
        ))}
      </div>
    </section>
  )
}
