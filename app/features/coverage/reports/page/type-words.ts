import { periodTypes, type PeriodType } from '../period.ts'

/** What a type of period is called in an address. */
export const typeWords: Record<PeriodType, string> = {
  month: 'thang',
  quarter: 'quy',
  half: 'nua-nam',
  'nine-months': 'chin-thang',
  year: 'nam',
}

/** Reports are quarterly where nothing else is asked for. */
export function typeIn(word: string | null): PeriodType {
  return periodTypes.find((type) => typeWords[type] === word) ?? 'quarter'
}
