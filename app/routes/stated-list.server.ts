import type { Services } from '#app/composition.server.ts'
import { describeNumbers } from '#app/features/coverage/denominators/describe-numbers.server.ts'
import {
  numbersSheet,
  officialSheet,
  targetsSheet,
} from '#app/features/coverage/export/lists/list-sheets.ts'
import type { StatedListName } from '#app/features/coverage/export/lists/stated-list.ts'
import { describeOfficial } from '#app/features/coverage/official/describe-official.server.ts'
import { aboutTargets } from '#app/features/coverage/targets/about-targets.ts'
import { describeTargets } from '#app/features/coverage/targets/describe-targets.server.ts'
import type { Sheet } from '#app/features/coverage/workbook/workbook.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { Language } from '#app/platform/language.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'

type Asked = { unitId: string; query: URLSearchParams; language: Language }
type Found = Result<Sheet, { code: 'unit-not-found' | 'not-your-unit' | 'not-understood' }>

/** The lists that officials state, as the pages show them to who asks. */
export const listSheets: Record<
  StatedListName,
  (services: Services, staff: Staff, asked: Asked) => Promise<Found>
> = {
  async 'mau-so'(services, staff, { unitId, language }) {
    const shown = await describeNumbers(services, staff, unitId)
    return shown.ok ? success(numbersSheet(shown.value, services.i18n[language].t)) : shown
  },
  async 'chi-tieu'(services, staff, { unitId, query, language }) {
    const said = { year: query.get('nam'), indicator: query.get('chi-so') }
    const about = aboutTargets(said, todayOf(services.now))
    if (!about.ok) return about
    const shown = await describeTargets(services, staff, { unitId, ...about.value })
    return shown.ok ? success(targetsSheet(shown.value, services.i18n[language].t)) : shown
  },
  async 'so-chinh-thuc'(services, staff, { unitId, language }) {
    const shown = await describeOfficial(services, staff, unitId)
    return shown.ok
      ? success(officialSheet(shown.value, language, services.i18n[language].t))
      : shown
  },
}
