import { ScreenView } from './screen-view.tsx'
import { ImitationBanner } from './imitation-banner.tsx'
import { StageProvider } from './stage-context.tsx'
import type { CompiledScenario } from '../scenario/compiled-scenario.ts'
import type { Language } from '#app/platform/language.ts'
import { beginWorld } from '../engine/world.ts'

type Props = { compiled: CompiledScenario; language: Language; screen: string }

/**
 * A scenario's screen as a picture for a lesson: drawn from the scenario itself, so that it never
 * goes stale. Nothing in it can be pressed; the words around it say what it shows.
 */
export function ScreenStill({ compiled, language, screen }: Props) {
  const { scenario, texts } = compiled
  const start = beginWorld(scenario, 'guided')
  const app = scenario.screens[screen]?.app ?? start.front
  const issued = Object.fromEntries(Object.keys(scenario.codes).map((code) => [code, 1]))
  const world = { ...start, front: app, at: { ...start.at, [app]: screen }, issued }
  return (
    <StageProvider
      view={{
        stage: { compiled, mode: 'guided', seed: 1 },
        texts: texts[language],
        world,
        marked: undefined,
        isStill: true,
        typed: new Map(),
        onAsk: undefined,
      }}
    >
      <div
        className={`sim-device sim-still sim-${scenario.apps[app]?.device ?? 'phone'}`}
        aria-hidden
      >
        <ImitationBanner />
        <ScreenView />
      </div>
    </StageProvider>
  )
}
