/** Hard words with a text of their own under `word.<id>`, each with how it is met on screens. */
const found = {
  otp: /\botp\b|mã xác thực/i,
  passcode: /passcode/i,
  vneid: /vneid/i,
  qr: /\bqr\b/i,
  captcha: /captcha|mã kiểm tra/i,
  'citizen-id': /số định danh|cccd|citizen (id|number)/i,
  dossier: /mã hồ sơ|dossier/i,
  link: /đường (link|dẫn)|\blink\b/i,
} as const
export type HardWord = keyof typeof found

/** The hard words that stand in what a screen says. */
export function hardWordsIn(words: readonly string[]): HardWord[] {
  const all = words.join('\n').normalize('NFC')
  return hardWords.filter((word) => found[word].test(all))
}

const hardWords: readonly HardWord[] = [
  'otp',
  'passcode',
  'vneid',
  'qr',
  'captcha',
  'citizen-id',
  'dossier',
  'link',
]
