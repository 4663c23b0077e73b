/** Eight letters of base 32: enough to tell devices apart, too few to tell anything else. */
export const deviceMark = /^[a-z2-7]{8}$/

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** A mark made of random bytes alone: nothing of the device or of anybody goes into it. */
export function markFrom(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
}
