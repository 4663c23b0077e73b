import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { useVoice } from './use-voice.tsx'

type Props = { words: string; label?: string }

/** Reads words aloud. There is no button where the phone has no voice of the language. */
export function SpeakButton({ words, label }: Props) {
  const { t } = useTranslation('sandbox')
  const voice = useVoice(useLanguage())
  if (!voice) return null
  return (
    <button
      type="button"
      className="help-button"
      onClick={() => {
        const speech = new SpeechSynthesisUtterance(words)
        speech.voice = voice
        speech.lang = voice.lang
        speech.rate = 0.85
        window.speechSynthesis.cancel()
        window.speechSynthesis.speak(speech)
      }}
    >
      <Icon name="speaker" />
      <span>{label ?? t('listen')}</span>
    </button>
  )
}
