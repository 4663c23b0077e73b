import { useMemo } from 'react'
import { Brief } from './brief.tsx'
import { modeAddress } from './mode-address.ts'
import { DeviceView } from './device-view.tsx'
import { guidanceFrom, openHint } from './guidance.ts'
import { HelpBar } from './help-bar.tsx'
import { judge } from './judgement.ts'
import { OutcomePanel } from './outcome-panel.tsx'
import { StageProvider, usePress, type StageView } from './stage-context.tsx'
import type { ScenarioTexts } from './stage-texts.ts'
import type { Stage, Typed } from './stage.ts'
import { TrapPanel } from './trap-panel.tsx'
import { formatTrace } from './trace.ts'
import { defaultAskOf, markedAction } from './marked.ts'
import { useAttempt } from './use-attempt.tsx'
import type { AttemptFact } from './attempt-fact.ts'

export type PlayerProps = {
  stage: Stage
  texts: ScenarioTexts
  /** The lesson to go back to. */
  lesson: string | undefined
  /** UUIDv7. */
  attemptId: string
  /** The attempt so far, as carried by the page. */
  trace: string
  typed: Typed
  /** When the page was made, by the server's clock, in milliseconds. */
  shownAt: number
  kept: 'sent' | 'waiting' | 'none'
  onFact: (fact: AttemptFact) => void
}

/**
 * The imitation and the help around it, as one form: without JavaScript every press is a post and
 * the server carries the attempt; with it the same presses are taken over here.
 */
export function Player(props: PlayerProps) {
  const { stage, texts, lesson, typed, shownAt, kept } = props
  const { attempt, attemptId, form, onAsk, onInput, isLive } = useAttempt(props)
  const { world } = attempt
  const { scenario } = stage.compiled
  // A search of thousands of worlds, not to be done again for every reason to draw.
  const guidance = useMemo(
    () => (world.mode === 'exam' ? undefined : guidanceFrom(scenario, world)),
    [scenario, world],
  )
  const hint = openHint(attempt.trace)
  const view: StageView = {
    stage,
    texts,
    world,
    typed,
    isStill: false,
    marked: markedAction(world.mode, hint, guidance),
    onAsk: isLive ? onAsk : undefined,
  }
  const defaultAsk = defaultAskOf(scenario, world)
  return (
    <StageProvider view={view}>
      <form
        ref={form}
        className="play"
        method="post"
        action={`?che-do=${modeAddress[world.mode]}`}
        autoComplete="off"
        onInput={onInput}
        data-ended={world.ended}
      >
        {defaultAsk !== undefined && <EnterButton asked={defaultAsk} />}
        <input type="hidden" name="luot" value={attemptId} />
        <input type="hidden" name="hat" value={stage.seed} />
        <input type="hidden" name="vet" value={formatTrace(attempt.trace)} />
        <input type="hidden" name="luc" value={shownAt} />
        <div className="play-brief">
          <Brief isBegun={attempt.trace.length > 0} lesson={lesson} />
          {world.trap === undefined && world.ended === undefined && (
            <HelpBar guidance={guidance} hint={hint} canUndo={attempt.past.length > 0} />
          )}
        </div>
        <div className="play-stage">
          {world.trap !== undefined && <TrapPanel trap={world.trap} />}
          {world.ended !== undefined && (
            <OutcomePanel
              judgement={judge(scenario, {
                mode: world.mode,
                trace: formatTrace(attempt.trace),
                at: new Date(shownAt).toISOString(),
              })}
              lesson={lesson}
              kept={kept}
            />
          )}
          {world.trap === undefined && world.ended === undefined && <DeviceView />}
        </div>
      </form>
    </StageProvider>
  )
}

/** Enter in a field presses the first button of a form: this one, which is the right one. */
function EnterButton({ asked }: { asked: string }) {
  return <button className="unseen" tabIndex={-1} aria-hidden {...usePress(asked)} />
}
