import { useTranslation } from 'react-i18next'
import { LocalLink } from '#app/ui/local-link.tsx'
import { ImitationBanner } from '../phone/imitation-banner.tsx'
import type { Mode } from '../scenario/mode.ts'
import { ScreenView } from '../phone/screen-view.tsx'
import { StageProvider } from '../phone/stage-context.tsx'
import { screenIdOf } from '../engine/world.ts'
import type { Played } from './reports.ts'
import { WalkState } from './walk-state.tsx'
import { WalkSteps } from './walk-steps.tsx'
import { walkPath } from './walk-path.ts'

type Props = { played: Played; slug: string; mode: Mode }

/** One state: what is on the screen, what the world knows, and everything that can be done. */
export function WalkView({ played, slug, mode }: Props) {
  const { t } = useTranslation('authoring')
  const { world, before, left, trace } = played.walk
  return (
    <section aria-labelledby="di-thu" className="walk">
      <h2 id="di-thu">{t('walk')}</h2>
      <p className="walk-where">
        <strong>
          {world.ended === undefined
            ? left === undefined
              ? t('left-none')
              : t('left', { count: left })
            : t(`ended.${world.ended}`)}
        </strong>{' '}
        {before !== undefined && (
          <>
            <LocalLink to={walkPath(slug, mode, before) + anchor(before)}>
              {t('walk-back')}
            </LocalLink>{' '}
            <LocalLink to={`${walkPath(slug, mode)}#di-thu`}>{t('walk-again')}</LocalLink>
          </>
        )}
      </p>
      <div className="walk-parts">
        <div>
          <h3>{t('seen')}</h3>
          <Still played={played} mode={mode} />
        </div>
        <div>
          <WalkSteps played={played} slug={slug} mode={mode} />
          <WalkState walk={played.walk} screen={screenIdOf(world)} />
          {trace !== '' && (
            <details>
              <summary>{t('way')}</summary>
              <p className="walk-trace">
                <code>{trace}</code>
              </p>
            </details>
          )}
        </div>
      </div>
    </section>
  )
}

const anchor = (trace: string) => (trace === '' ? '#di-thu' : '')

/** The screen as a picture; the table of what can be done says the same to those who hear it. */
function Still({
  played: { scenario, persona, texts, walk },
  mode,
}: {
  played: Played
  mode: Mode
}) {
  const { t } = useTranslation('authoring')
  const { world } = walk
  return (
    <StageProvider
      view={{
        stage: { compiled: { scenario, persona, qrs: {} }, mode, seed: 1 },
        texts,
        world,
        marked: undefined,
        isStill: true,
        typed: new Map(),
        onAsk: undefined,
      }}
    >
      <div
        className={`sim-device sim-still sim-${scenario.apps[world.front]?.device ?? 'phone'}`}
        aria-hidden
      >
        <ImitationBanner />
        <ScreenView />
      </div>
      {world.trap !== undefined && (
        <div className="walk-trap">
          <p>
            <strong>{`${t('kinds.trap')}: ${texts[`traps.${world.trap}.title`] ?? world.trap}`}</strong>
          </p>
          <p>{texts[`traps.${world.trap}.text`]}</p>
        </div>
      )}
    </StageProvider>
  )
}
