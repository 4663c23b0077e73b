import type { Language } from './language.ts'

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/** `1.234` in Vietnamese, `1,234` in English. */
export function writtenNumber(number: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(number)
}

/** So many of so many, with one decimal: `12,5 %`; a dash where there is nothing to divide by. */
export function writtenRate(
  numerator: number,
  denominator: number | null,
  language: Language,
): string {
  if (!denominator) return '–'
  const percent = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format((100 * numerator) / denominator)
  // A space that does not break.
  return `${percent}\u00a0%`
}
