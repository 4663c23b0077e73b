import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { defaultButton, type Guidance } from './guidance.ts'
import { howWords, nudgeWords, whereWords, type HelpWords } from './help-words.ts'
import { SpeakButton } from './speak-button.tsx'
import { useStage } from './stage-context.tsx'
import { screenIdOf, visibleBlocks } from './world.ts'

type Props = { guidance: Guidance; hint: 0 | 1 | 2 | 3 | 4; canUndo: boolean }

/** What to do next, in words: all of it in guided mode, as much as was asked for in practice. */
export function HelpPanel({ guidance, hint, canUndo }: Props) {
  const { t } = useTranslation('sandbox')
  const { world } = useStage()
  const words = useHelpWords(guidance, hint)
  return (
    <div className="help-panel">
      <div className="help-said" role="status">
        {words !== undefined && (
          <p className="help-words">
            <Icon name="hand" />
            <span>{words}</span>
          </p>
        )}
        {guidance.next.do === 'fill' && <ThenPress />}
      </div>
      <div className="help-tools">
        {words !== undefined && <SpeakButton words={words} />}
        {world.mode === 'practice' && hint < 3 && (
          <HelpButton
            asked={`h.${hint + 1}`}
            label={t(hint === 0 ? 'hint.ask' : 'hint.more')}
          />
        )}
        {(world.mode === 'guided' || hint >= 3) && (
          <HelpButton asked="h.4" label={t('hint.show-me')} />
        )}
        <p className="help-left">{t('steps-left', { count: guidance.left })}</p>
        {canUndo && <HelpButton asked="u" label={t('undo')} />}
      </div>
    </div>
  )
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
  const { onAsk } = useStage()
  return (
    <button
      className="help-button"
      name="lam"
      value={asked}
      onClick={
        onAsk &&
        ((event) => {
          event.preventDefault()
          onAsk(asked)
        })
      }
    >
      {label}
    </button>
  )
}

function useHelpWords({ next }: Guidance, hint: Props['hint']): string | undefined {
  const { t } = useTranslation('sandbox')
  const setting = useStage()
  const level = setting.world.mode === 'guided' ? 3 : hint
  if (level === 0) return undefined
  const wordsAt = { 1: nudgeWords, 2: whereWords, 3: howWords, 4: howWords }
  const words: HelpWords = wordsAt[level](setting, next)
  return 'own' in words ? words.own : t(words.key, words.values)
}
