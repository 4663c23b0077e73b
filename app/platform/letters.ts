/** Vietnamese letters compared: with their marks, without, and as they are spelt two ways. */

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** `Đặng` becomes `Dang`: no tones, no hats, no bars. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC')
}

/** `kí` and `ký`, `quí` and `quý` are both written; `tai` and `tay` are two words. */
export function oneSpelling(syllable: string): string {
  return syllable.replace(/^([bcdghklmnpqrstvx]+|qu)y$/, '$1i')
}

/** A syllable with its tone at the end, so that `Hoà` and `Hòa` are one. */
export function toneLast(syllable: string): string {
  const apart = syllable.normalize('NFD')
  const tone = (apart.match(tones) ?? []).join('')
  return oneSpelling(apart.replace(tones, '').normalize('NFC')) + tone
}
