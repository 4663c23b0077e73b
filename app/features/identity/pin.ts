const pinLength = 6

export function isPinShaped(text: string): boolean {
  return /^\d{6}$/.test(text)
}

/** PINs that are tried first by anybody who guesses. */
export function isTooEasyPin(pin: string): boolean {
  return isRun(pin) || isRepeated(pin) || isPairs(pin)
}

/** Every digit the same distance from the one before: 111111, 123456, 987654, 135791. */
function isRun(pin: string): boolean {
  const digits = Array.from(pin, Number)
  const steps = digits
    .slice(1)
    .map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10)
  return new Set(steps).size === 1
}

/** A part said again: 121212, 123123. */
function isRepeated(pin: string): boolean {
  return [1, 2, 3].some((length) => pin === pin.slice(0, length).repeat(pinLength / length))
}

/** Three pairs, such as 112233. */
function isPairs(pin: string): boolean {
  return /^(\d)\1(\d)\2(\d)\3$/.test(pin)
}
