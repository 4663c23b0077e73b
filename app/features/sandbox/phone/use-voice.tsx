import { useEffect, useState } from 'react'

/** The phone's voice for a language; undefined until known, and where there is none. */
export function useVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  // The list of voices belongs to the browser and often comes only after the page.
  useEffect(() => {
    if (!('speechSynthesis' in window)) return
    const look = () => {
      const voices = window.speechSynthesis.getVoices()
      setVoice(voices.find(({ lang }) => lang.toLowerCase().startsWith(language)))
    }
    look()
    window.speechSynthesis.addEventListener('voiceschanged', look)
    return () => window.speechSynthesis.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}
