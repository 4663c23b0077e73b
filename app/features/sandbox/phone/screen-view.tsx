import { Icon } from '#app/ui/icon.tsx'
import { AppBar } from './app-bar.tsx'
import { BlockView } from './block-view.tsx'
import type { Block } from '../scenario/block.ts'
import { screenHeadingId } from './screen-heading.ts'
import { useStage } from './stage-context.tsx'
import { screenIdOf, screenOf, visibleBlocks } from '../engine/world.ts'

/** The screen in front: the bar of its app, its name, and its blocks. */
export function ScreenView() {
  const { scenario, world, text, isStill } = useStage()
  const screenId = screenIdOf(world)
  const kind = scenario.apps[screenOf(scenario, screenId).app]?.kind ?? 'browser'
  return (
    <section className={`sim-screen sim-app-${kind}`}>
      <AppBar />
      <div className="sim-body">
        <h2
          className="sim-title"
          {...(isStill ? {} : { id: screenHeadingId, tabIndex: -1 })}
        >
          {(kind === 'chat' || kind === 'calls') && (
            <span className="sim-face">
              <Icon name="person" />
            </span>
          )}
          <span>{text(`screens.${screenId}.title`)}</span>
        </h2>
        {runsOf(visibleBlocks(scenario, world)).map((run) => (
          <Run key={`${screenId}/${String(run[0]?.id)}`} run={run} screenId={screenId} />
        ))}
      </div>
    </section>
  )
}

function Run({ run, screenId }: { run: Block[]; screenId: string }) {
  const blocks = run.map((block) => (
    <BlockView key={`${screenId}/${block.id}`} block={block} />
  ))
  const look = run[0] && lookInRun(run[0])
  return look === undefined ? (
    <>{blocks}</>
  ) : (
    <div className={`sim-run-${look}`}>{blocks}</div>
  )
}

/** Small buttons that follow one another stand side by side; every other block has its own line. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const run = runs[runs.length - 1]
    const look = lookInRun(block)
    if (run?.[0] && look !== undefined && lookInRun(run[0]) === look) run.push(block)
    else runs.push([block])
  }
  return runs
}

function lookInRun(block: Block): string | undefined {
  if (block.block !== 'button') return undefined
  return ['app', 'chip', 'tile'].find((look) => look === block.look)
}
