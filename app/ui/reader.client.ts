type State = 'idle' | 'reading' | 'paused'

export type Reader = {
  read: (pieces: HTMLElement[]) => void
  /** Pauses or goes on; when idle, begins with these. */
  toggle: (pieces: () => HTMLElement[]) => void
  stop: () => void
  setSlow: (isSlow: boolean) => void
}

/** A voice of the language, one that works offline before one that does not. */
export function findVoice(language: string): SpeechSynthesisVoice | undefined {
  const voices = window.speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().startsWith(language))
  return voices.find((voice) => voice.localService) ?? voices[0]
}

/** Some voices fall silent after 15 seconds, so they are given a sentence at a time. */
const sentences = (text: string): string[] =>
  text.match(/[^]+?(?:[.!?…:](?=\s|$)|$)/g)?.filter((sentence) => sentence.trim()) ?? []

export function makeReader(language: string, show: (state: State) => void): Reader {
  let state: State = 'idle'
  let queue: HTMLElement[] = []
  let rate = 0.95
  /** Ends are heard also of speech that was cancelled; only those of the latest run count. */
  let run = 0

  const setState = (next: State) => {
    state = next
    show(next)
  }

  const hush = () => {
    run += 1
    queue[0]?.classList.remove('is-read-aloud')
    window.speechSynthesis.cancel()
  }

  const speak = (words: string[], thisRun: number): void => {
    if (thisRun !== run) return
    const [sentence, ...rest] = words
    if (sentence === undefined) {
      queue[0]?.classList.remove('is-read-aloud')
      queue = queue.slice(1)
      begin()
      return
    }
    const speech = new SpeechSynthesisUtterance(sentence)
    speech.voice = findVoice(language) ?? null
    speech.lang = language
    speech.rate = rate
    speech.onend = () => speak(rest, thisRun)
    speech.onerror = () => thisRun === run && stop()
    window.speechSynthesis.speak(speech)
  }

  const begin = (): void => {
    const [piece] = queue
    if (!piece) {
      stop()
      return
    }
    piece.classList.add('is-read-aloud')
    piece.scrollIntoView({ block: 'center' })
    setState('reading')
    run += 1
    speak(sentences(piece.textContent), run)
  }

  const stop = (): void => {
    hush()
    queue = []
    setState('idle')
  }

  return {
    stop,
    read: (pieces) => {
      hush()
      queue = pieces
      begin()
    },
    toggle: (pieces) => {
      if (state === 'reading') {
        // `speechSynthesis.pause` does nothing on Android; the piece is begun again instead.
        hush()
        setState('paused')
        return
      }
      if (state === 'idle') queue = pieces()
      begin()
    },
    setSlow: (isSlow) => {
      rate = isSlow ? 0.7 : 0.95
      if (state !== 'reading') return
      hush()
      begin()
    },
  }
}
