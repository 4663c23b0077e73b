import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/ui/icon.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { useVoice } from './use-voice.tsx'

type Props = {
  /** Each with a pause after it. */
  words: readonly string[]
  label?: string
}

/** Reads words aloud. There is no button where the phone has no voice of the language. */
export function SpeakButton({ words, label }: Props) {
  const { t } = useTranslation('sandbox')
  const voice = useVoice(useLanguage())
  const [isSpeaking, setIsSpeaking] = useState(false)
  const said = words.join('\n')
  // The voice is the phone's: it goes on by itself, whatever is on the screen meanwhile.
  useEffect(() => {
    if (!isSpeaking) return
    return () => window.speechSynthesis.cancel()
  }, [isSpeaking, said])
  if (!voice) return null

  function speak(voice: SpeechSynthesisVoice) {
    window.speechSynthesis.cancel()
    setIsSpeaking(true)
    words.forEach((line, index) => {
      const speech = new SpeechSynthesisUtterance(line)
      speech.voice = voice
      speech.lang = voice.lang
      speech.rate = 0.85
      speech.onerror = () => setIsSpeaking(false)
      if (index === words.length - 1) speech.onend = () => setIsSpeaking(false)
      window.speechSynthesis.speak(speech)
    })
  }
  return (
    <button
      type="button"
      className="help-button"
      onClick={() => (isSpeaking ? setIsSpeaking(false) : speak(voice))}
    >
      <Icon name={isSpeaking ? 'stop' : 'speaker'} />
      <span>{isSpeaking ? t('stop-listening') : (label ?? t('listen'))}</span>
    </button>
  )
}
