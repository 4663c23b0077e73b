import { deviceMark, markFrom } from '#app/platform/device-mark.ts'

const key = 'thaoso-device'

/** The mark of this browser, made once; undefined where nothing can be kept. */
export function markOfDevice(): string | undefined {
  try {
    const kept = localStorage.getItem(key) ?? ''
    if (deviceMark.test(kept)) return kept
    const mark = markFrom(crypto.getRandomValues(new Uint8Array(8)))
    localStorage.setItem(key, mark)
    return mark
  } catch {
    return undefined
  }
}
