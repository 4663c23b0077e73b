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

/**
 * So many of so many, with one decimal: `12,5 %`; a dash where there is nothing to divide by.
 * Nothing but nobody is 0 %, and nothing but everybody is 100 %.
 */
export function writtenRate(
  numerator: number,
  denominator: number | null,
  language: Language,
): string {
  if (!denominator) return '–'
  const percent = (100 * numerator) / denominator
  const isHardlyAny = percent > 0 && percent < 0.05
  const isNearlyAll = percent < 100 && percent >= 99.95
  const sign = isHardlyAny ? '<\u00a0' : isNearlyAll ? '>\u00a0' : ''
  const told = isHardlyAny ? 0.1 : isNearlyAll ? 99.9 : percent
  // Spaces that do not break.
  return `${sign}${formats[language].percent.format(told)}\u00a0%`
}
