import { useEffect } from 'react'

/** What can be pressed on the screen of the imitation, in the order in which it is numbered. */
const numbered = [
  '.sim-device:not(.sim-still) .sim-body button',
  '.sim-device:not(.sim-still) .sim-body .sim-option',
].join(', ')

/** The keys 1 to 9 press what bears that number, so that a trainer need not aim at the wall. */
export function useNumberKeys() {
  // The keyboard is the browser's, not React's.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPlainDigit(event) || isTyping(event.target)) return
      const control =
        document.querySelectorAll<HTMLElement>(numbered)[Number(event.key) - 1]
      control?.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function isPlainDigit({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return /^[1-9]$/.test(key) && !ctrlKey && !altKey && !metaKey
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) {
    return target.type !== 'radio' && target.type !== 'checkbox'
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
