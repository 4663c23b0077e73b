/** Vietnamese letters compared: with their marks, without, and as they are spelt two ways. */

/** The five tone marks as they stand apart from their letter: huyền, sắc, ngã, hỏi, nặng. */
export const toneMarks = '\u0300\u0301\u0303\u0309\u0323'
const tones = new RegExp(`[${toneMarks}]`, 'g')

/** `Đặng` becomes `Dang`: no tones, no hats, no bars. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC')
}

/** Lower case without marks, as people search: "đăng nhập" and "dang nhap" are one. */
export function foldMarks(text: string): string {
  return withoutMarks(text.toLowerCase())
}

/** `Đặng` becomes `Đăng`: what is left are letters of the alphabet. */
export function withoutTones(text: string): string {
  return text.normalize('NFD').replace(tones, '').normalize('NFC')
}

/** `kí` and `ký`, `quí` and `quý` are both written; `tai` and `tay` are two words. */
export function oneSpelling(syllable: string): string {
  return syllable.replace(/^([bcdghklmnpqrstvx]+|qu)y$/, '$1i')
}

/** A syllable with its tone at the end, so that `Hoà` and `Hòa` are one. */
export function toneLast(syllable: string): string {
  const apart = syllable.normalize('NFD')
  const tone = (apart.match(tones) ?? []).join('')
  return oneSpelling(withoutTones(syllable)) + tone
}
