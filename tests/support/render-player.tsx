import { Player, type PlayerProps } from '#app/features/sandbox/player/player.tsx'
import type { Mode } from '#app/features/sandbox/scenario/guard.ts'
import { renderPage } from './render-page.tsx'
import { givenCompiled } from './sample-scenario.ts'

const { scenario, persona, texts } = givenCompiled()

/** The one attempt of these pages. */
export const playedAttempt = '0198c8a0-0000-7000-8000-000000000001'

/** The page of the sample scenario as it stands after a trace. */
export function renderPlayer(
  mode: Mode,
  trace: string,
  changes: Partial<PlayerProps> = {},
): string {
  return renderPage(
    <Player
      stage={{ compiled: { scenario, persona }, mode, seed: 7 }}
      texts={texts.vi}
      lesson="sample"
      attemptId={playedAttempt}
      trace={trace}
      typed={new Map()}
      shownAt={1_700_000_000_000}
      kept="none"
      onFact={() => undefined}
      {...changes}
    />,
  )
}
