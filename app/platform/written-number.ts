import type { Language } from './language.ts'

/** Made once: a table has a thousand numbers, and a format takes longer to make than to use. */
const formats = {
  vi: formatsOf('vi-VN'),
  en: formatsOf('en-GB'),
} satisfies Record<Language, unknown>

function formatsOf(locale: string) {
  const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return {
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, tenths),
  }
}

/** `1.234` in Vietnamese, `1,234` in English. */
export function writtenNumber(number: number, language: Language): string {
  return formats[language].number.format(number)
}

/** So many of so many, with one decimal: `12,5 %`; a dash where there is nothing to divide by. */
export function writtenRate(
  numerator: number,
  denominator: number | null,
  language: Language,
): string {
  if (!denominator) return '–'
  const percent = formats[language].percent.format((100 * numerator) / denominator)
  // A space that does not break.
  return `${percent}\u00a0%`
}
