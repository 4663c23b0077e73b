import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { errorWords } from '../words/error-words.ts'
import { hardWordsIn } from '../words/glossary.ts'
import type { Guidance } from '../search/guidance.ts'
import { whereWords } from '../words/help-words.ts'
import { screenWords } from '../words/screen-words.ts'
import { SpeakButton } from '../phone/speak-button.tsx'
import { usePress, useStage } from '../phone/stage-context.tsx'
import { isInput } from '../stage/stage.ts'
import { stuckOn, type StuckOn, type TraceItem } from '../engine/trace.ts'
import { findBlock } from '../engine/world.ts'

/** One tap to say where it hurts. It is noted, and answered as far as the mode allows. */
export function StuckPanel() {
  const { t } = useTranslation('sandbox')
  const fold = useRef<HTMLDetailsElement>(null)
  /** Said once, the question folds itself up again, and keeps the focus. */
  function close() {
    if (!fold.current) return
    fold.current.open = false
    fold.current.querySelector('summary')?.focus()
  }
  return (
    <details ref={fold} className="help-fold">
      <summary>
        <Icon name="question" />
        <span>{t('stuck.ask')}</span>
      </summary>
      <div className="help-tools">
        {stuckOn.map((on) => (
          <StuckButton key={on} on={on} onSaid={close} />
        ))}
      </div>
    </details>
  )
}

function StuckButton({ on, onSaid }: { on: StuckOn; onSaid: () => void }) {
  const { t } = useTranslation('sandbox')
  const { onClick, ...press } = usePress(`q.${on}`)
  return (
    <button
      className="help-button"
      {...press}
      onClick={
        onClick &&
        ((event) => {
          onClick(event)
          onSaid()
        })
      }
    >
      {t(`stuck.on-${on}`)}
    </button>
  )
}

type AnswerProps = { trace: readonly TraceItem[]; guidance: Guidance | undefined }

/** The answer, until something else is done. */
export function StuckAnswer({ trace, guidance }: AnswerProps) {
  const last = trace[trace.length - 1]
  const words = useAnswer(last?.do === 'stuck' ? last.on : undefined, guidance)
  if (words.length === 0) return null
  return (
    <div className="help-words">
      <Icon name="info" />
      <div className="help-lines">
        {words.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <SpeakButton words={words} />
    </div>
  )
}

function useAnswer(on: StuckOn | undefined, guidance: Guidance | undefined): string[] {
  const { t } = useTranslation('sandbox')
  const setting = useStage()
  const errors = useErrors()
  const pointing = usePointing(on, guidance)
  if (on === undefined) return []
  if (setting.world.mode === 'exam') return [t('stuck.thanks')]
  switch (on) {
    case 'where':
    case 'what':
      return pointing
    case 'word': {
      const hard = hardWordsIn(screenWords(setting))
      return [...hard.map((word) => t(`word.${word}`)), t('stuck.word')]
    }
    case 'error':
      return errors.length > 0 ? errors : [t('stuck.no-error')]
    case 'other':
      return [t('stuck.other')]
  }
}

/** In practice where and what are answered by a hint; who is guided is told the rest of it. */
function usePointing(on: StuckOn | undefined, guidance: Guidance | undefined): string[] {
  const { t } = useTranslation('sandbox')
  const setting = useStage()
  if (setting.world.mode !== 'guided' || !guidance) return []
  if (on === 'what') return [t('stuck.what')]
  const words = whereWords(setting, guidance.next)
  return ['own' in words ? words.own : t(words.key, words.values)]
}

/** What is wrong on the screen now, in its own words. */
function useErrors(): string[] {
  const { t } = useTranslation('sandbox-errors')
  const setting = useStage()
  return setting.world.errors.flatMap((field) => {
    const block = findBlock(setting.scenario, setting.world, field)
    if (!block || !isInput(block)) return []
    const words = errorWords(setting, block)
    return [words.own ?? t(words.keys)]
  })
}
