import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attempt } from '../engine/attempt.ts'
import { Brief } from './brief.tsx'
import { modeAddress } from '../scenario/mode-address.ts'
import { DeviceView } from '../phone/device-view.tsx'
import { FullPanel } from './full-panel.tsx'
import { openHint } from '../search/guidance.ts'
import { HelpBar } from './help-bar.tsx'
import { judge, type Judgement } from '../judging/judgement.ts'
import { OutcomePanel } from './outcome-panel.tsx'
import { screenWords } from '../words/screen-words.ts'
import { SpeakButton } from '../phone/speak-button.tsx'
import {
  StageProvider,
  usePress,
  useStage,
  type StageView,
} from '../phone/stage-context.tsx'
import type { ScenarioTexts } from '../stage/stage-texts.ts'
import type { Stage, Typed } from '../stage/stage.ts'
import { StepsList } from './steps-list.tsx'
import { TrapPanel } from '../phone/trap-panel.tsx'
import { formatTrace, longestTrace } from '../engine/trace.ts'
import { defaultAskOf, markedAction } from '../search/marked.ts'
import { useAttempt } from './use-attempt.tsx'
import { useGuidance } from './use-guidance.tsx'
import type { AttemptFact } from '../judging/attempt-fact.ts'

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
  /** Is told of the trace after everything done, where somebody wants to know at once. */
  onStep?: ((trace: string) => void) | undefined
  /** What a room that plays together has in place of what a learner alone is shown. */
  frame?: PlayerFrame
}

type PlayerFrame = {
  brief: ReactNode
  /** Without a judgement the record is full before the end. */
  outcome: (judgement: Judgement | undefined) => ReactNode
}

/**
 * The imitation and the help around it, as one form: without JavaScript every press is a post and
 * the server carries the attempt; with it the same presses are taken over here.
 */
export function Player(props: PlayerProps) {
  const { stage, texts, typed, shownAt } = props
  const { attempt, attemptId, form, onAsk, onInput, isLive } = useAttempt(props)
  const { world } = attempt
  const { scenario } = stage.compiled
  const guidance = useGuidance(stage, world)
  const hint = openHint(attempt.trace)
  const trace = formatTrace(attempt.trace)
  const view: StageView = {
    stage,
    texts,
    world,
    typed,
    isStill: false,
    marked: markedAction(world.mode, hint, guidance),
    onAsk: isLive ? onAsk : undefined,
  }
  const defaultAsk = isFull(trace) ? undefined : defaultAskOf(scenario, world)
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
        <input type="hidden" name="vet" value={trace} />
        <input type="hidden" name="luc" value={shownAt} />
        <Stand {...props} attempt={attempt} trace={trace}>
          <StepsList past={attempt.past} guidance={guidance} />
          <HelpBar attempt={attempt} guidance={guidance} hint={hint} />
        </Stand>
      </form>
    </StageProvider>
  )
}

type StandProps = PlayerProps & { attempt: Attempt; trace: string; children: ReactNode }

/** The phone with the help beside it, or what takes their place: a trap, the outcome. */
function Stand(props: StandProps) {
  const { lesson, frame, attempt, children } = props
  const panel = usePanel(props)
  return (
    <>
      <div className="play-brief">
        {frame?.brief ?? <Brief isBegun={attempt.trace.length > 0} lesson={lesson} />}
        {!panel && children}
      </div>
      <div className="play-stage">
        {panel || (
          <>
            <ListenToScreen />
            <DeviceView />
          </>
        )}
      </div>
    </>
  )
}

function usePanel({ lesson, kept, frame, trace }: StandProps): ReactNode {
  const { scenario, world } = useStage()
  const trap = world.trap !== undefined && <TrapPanel trap={world.trap} />
  if (!world.ended) {
    return isFull(trace) ? (frame?.outcome(undefined) ?? <FullPanel />) : trap
  }
  const judgement = judge(scenario, { mode: world.mode, trace })
  return (
    <>
      {trap}
      {frame?.outcome(judgement) ?? (
        <OutcomePanel judgement={judgement} lesson={lesson} kept={kept} />
      )}
    </>
  )
}

/** Near the end of what a record can hold, early enough for everything on one screen. */
function isFull(trace: string): boolean {
  return trace.length > longestTrace * 0.95
}

function ListenToScreen() {
  const { t } = useTranslation('sandbox')
  return (
    <div className="play-listen">
      <SpeakButton words={screenWords(useStage())} label={t('listen-screen')} />
    </div>
  )
}

/** Enter in a field presses the first button of a form: this one, which is the right one. */
function EnterButton({ asked }: { asked: string }) {
  return <button className="unseen" tabIndex={-1} aria-hidden {...usePress(asked)} />
}
