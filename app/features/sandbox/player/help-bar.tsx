import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import type { Attempt } from '../engine/attempt.ts'
import { faultToTell } from '../words/fault-words.ts'
import { defaultButton, type Guidance } from '../search/guidance.ts'
import { howWords, nudgeWords, whereWords, type HelpWords } from '../words/help-words.ts'
import { PracticeCard } from './practice-card.tsx'
import { SpeakButton } from '../phone/speak-button.tsx'
import { usePress, useStage } from '../phone/stage-context.tsx'
import { StuckAnswer, StuckPanel } from './stuck-panel.tsx'
import { Unbroken } from '../phone/unbroken.tsx'
import { screenIdOf, visibleBlocks } from '../engine/world.ts'

type Hint = 0 | 1 | 2 | 3 | 4
type Props = {
  attempt: Attempt
  /** What to do next; a check gives none. */
  guidance: Guidance | undefined
  hint: Hint
}

/**
 * What is always at hand under the screen: whose papers are used, and what to do next as far as
 * the mode tells it.
 */
export function HelpBar({ attempt, guidance, hint }: Props) {
  const { t } = useTranslation('sandbox')
  const { world } = useStage()
  const canUndo = attempt.past.length > 0 && world.mode !== 'exam'
  return (
    <div className="help-bar">
      <div role="status">
        <FaultNotice attempt={attempt} />
        <StuckAnswer trace={attempt.trace} guidance={guidance} />
        {guidance && <HelpSaid guidance={guidance} hint={hint} />}
      </div>
      <div className="help-tools">
        <PracticeCard />
        {guidance && <NextHelp hint={world.mode === 'guided' ? 3 : hint} />}
        {canUndo && <HelpButton asked="u" label={t('undo')} />}
        <StuckPanel />
      </div>
    </div>
  )
}

/** Told where the phone itself says nothing: otherwise a press would seem to do nothing. */
function FaultNotice({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation('sandbox')
  const { scenario } = useStage()
  const fault = faultToTell(scenario, attempt)
  if (fault === undefined) return null
  const words = [t(`fault.${fault}`), t('fault-kind')]
  return (
    <div className="help-words">
      <Icon name="warning" />
      <p>{words.join(' ')}</p>
      <SpeakButton words={words} />
    </div>
  )
}

function HelpSaid({ guidance, hint }: { guidance: Guidance; hint: Hint }) {
  const words = useHelpWords(guidance, hint)
  return (
    <>
      {words !== undefined && (
        <div className="help-words">
          <Icon name="hand" />
          <p>
            <Unbroken text={words} />
          </p>
          <SpeakButton words={[words]} />
        </div>
      )}
      {guidance.next.do === 'fill' && <ThenPress />}
    </>
  )
}

/** One button that goes on from hint to hint, so that whoever presses it keeps the focus. */
function NextHelp({ hint }: { hint: Hint }) {
  const { t } = useTranslation('sandbox')
  if (hint >= 3) return <HelpButton asked="h.4" label={t('hint.show-me')} />
  const label = t(hint === 0 ? 'hint.ask' : 'hint.more')
  return <HelpButton asked={`h.${hint + 1}`} label={label} />
}

/** Without JavaScript a field is only looked at when the form is sent, so both are said at once. */
function ThenPress() {
  const { t } = useTranslation('sandbox')
  const { scenario, world, text } = useStage()
  const button = defaultButton(visibleBlocks(scenario, world))
  if (button === undefined) return null
  const label = text(`screens.${screenIdOf(world)}.${button}`)
  return (
    <noscript>
      <p className="help-left">{t('how.then-press', { label })}</p>
    </noscript>
  )
}

function HelpButton({ asked, label }: { asked: string; label: string }) {
  return (
    <button className="help-button" {...usePress(asked)}>
      {label}
    </button>
  )
}

function useHelpWords({ next }: Guidance, hint: Hint): string | undefined {
  const { t } = useTranslation('sandbox')
  const setting = useStage()
  const level = setting.world.mode === 'guided' ? 3 : hint
  if (level === 0) return undefined
  const wordsAt = { 1: nudgeWords, 2: whereWords, 3: howWords, 4: howWords }
  const words: HelpWords = wordsAt[level](setting, next)
  return 'own' in words ? words.own : t(words.key, words.values)
}
