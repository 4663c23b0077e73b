import { officialRatesOf } from '../../official/official-rates-of.server.ts'
import {
  statedIn,
  type LiteracyLine,
  type OfficialLine,
  type Ratio,
} from '../report-body.ts'
import type { FigureDeps, Span } from './figure-deps.server.ts'

/** The form of Bình dân học vụ số in `content/indicators`. */
const literacyForm = 'binh-dan-hoc-vu-so'

/** What official systems say of a unit, as it was typed off them, and the five ratios of the form. */
export async function officialOf(
  { db, indicators }: FigureDeps,
  { unitId, to }: Span,
  basic: Ratio,
): Promise<{ official: OfficialLine[]; literacy: LiteracyLine[] }> {
  const rates = await officialRatesOf(db, { unitId, day: to })
  const form = indicators.form(literacyForm, to)?.lines ?? []
  const isInForm = new Set(form.map(({ indicator }) => indicator.id))
  const official = indicators.list(to).flatMap(({ id, kind, name }): OfficialLine[] => {
    const [newest] = rates.get(id) ?? []
    if (kind !== 'official' || isInForm.has(id) || !newest) return []
    const { permille, source, asOf } = newest
    return [{ name: name.vi, permille, source, asOf }]
  })
  const literacy = form.map(({ indicator, by }): LiteracyLine => {
    const [newest] = rates.get(indicator.id) ?? []
    const stated = by === 'computed' ? counted(basic, to) : (newest ?? null)
    return {
      name: indicator.name.vi,
      stated: stated && {
        ...{ permille: stated.permille, source: stated.source, asOf: stated.asOf },
      },
      isCounted: by === 'computed',
    }
  })
  return { official, literacy }
}

function counted({ able, ...of }: Ratio, asOf: string) {
  const outOf = statedIn(of)
  if (able === 'hidden' || !outOf) return null
  return { permille: Math.round((1000 * able) / outOf), source: 'Nền tảng Thạo Số', asOf }
}
