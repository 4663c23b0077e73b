import { isDay } from '#app/features/territory/territory.ts'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { readCount } from '../denominators/read-count.ts'
import { readPermille } from './read-permille.ts'

/** As typed. */
export type OfficialForm = {
  indicator: string
  asOf: string
  rate: string
  numerator: string
  denominator: string
  source: string
}
type Field = keyof OfficialForm

export type OfficialFlaw = {
  field: Field
  flaw:
    | ('indicator-unknown' | 'bad-day' | 'day-ahead' | 'source-missing' | 'identity-number')
    | 'above-all'
    | ('rate-missing' | 'rate-unreadable' | 'rate-differs')
    | ('count-missing' | 'count-unreadable')
}

type Rate = { permille: number; numerator: number | null; denominator: number | null }
export type CheckedOfficial = { rate: Rate | undefined; flaws: OfficialFlaw[] }

/** What a form says of a rate: the percentage, or its two numbers, or all three if they agree. */
export function checkOfficial(form: OfficialForm, today: string): CheckedOfficial {
  const rate = readRate(form)
  const flaws = [...flawsInPaper(form, today), ...('flaw' in rate ? [rate] : [])]
  return { rate: 'flaw' in rate ? undefined : rate, flaws }
}

function flawsInPaper({ asOf, source }: OfficialForm, today: string): OfficialFlaw[] {
  const flaws: OfficialFlaw[] = []
  if (!isDay(asOf)) flaws.push({ field: 'asOf', flaw: 'bad-day' })
  else if (asOf > today) flaws.push({ field: 'asOf', flaw: 'day-ahead' })
  if (source.trim() === '') flaws.push({ field: 'source', flaw: 'source-missing' })
  if (hasIdentityNumber(source)) flaws.push({ field: 'source', flaw: 'identity-number' })
  return flaws
}

function readRate(form: OfficialForm): Rate | OfficialFlaw {
  const typed = form.rate.trim()
  const permille = typed === '' ? undefined : readPermille(typed)
  if (typed !== '' && permille === undefined) {
    return { field: 'rate', flaw: 'rate-unreadable' }
  }
  const counts = readCounts(form)
  if (counts === undefined) {
    return permille === undefined
      ? { field: 'rate', flaw: 'rate-missing' }
      : { permille, numerator: null, denominator: null }
  }
  if ('flaw' in counts) return counts
  const { numerator, denominator } = counts
  const exact = (1000 * numerator) / denominator
  // Official tables round, up or down.
  if (permille !== undefined && Math.abs(permille - exact) > 1) {
    return { field: 'rate', flaw: 'rate-differs' }
  }
  return { permille: permille ?? Math.round(exact), numerator, denominator }
}

type Pair = { numerator: number; denominator: number }

/** Undefined where neither was typed. */
function readCounts(form: OfficialForm): Pair | OfficialFlaw | undefined {
  const fields = (['numerator', 'denominator'] as const).filter(
    (field) => form[field].trim() !== '',
  )
  if (fields.length === 0) return undefined
  const wrong = fields.find((field) => readCount(form[field]) === undefined)
  if (wrong) return { field: wrong, flaw: 'count-unreadable' }
  if (fields.length === 1) {
    const field = fields[0] === 'numerator' ? 'denominator' : 'numerator'
    return { field, flaw: 'count-missing' }
  }
  const numerator = readCount(form.numerator) ?? 0
  const denominator = readCount(form.denominator) ?? 0
  if (denominator === 0) return { field: 'denominator', flaw: 'count-missing' }
  if (numerator > denominator) return { field: 'numerator', flaw: 'above-all' }
  return { numerator, denominator }
}
