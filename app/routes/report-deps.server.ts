import type { Services } from '#app/composition.server.ts'
import { countFigures } from '#app/features/coverage/reports/figures/count-figures.server.ts'
import type { ReportDeps } from '#app/features/coverage/reports/report-deps.server.ts'

/** What the use-cases of reports need: the services, and who counts the figures by them. */
export function reportDeps(services: Services): ReportDeps {
  return { ...services, countFigures: (asked) => countFigures(services, asked) }
}

type Refusal = { code: 'unit-not-found' | 'not-your-unit' | 'no-report' }

export function reportRefusal({ code }: Refusal): Response {
  return new Response(null, { status: code === 'not-your-unit' ? 403 : 404 })
}
