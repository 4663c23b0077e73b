import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { coreSetOn, type TaughtSkill } from '#app/features/sandbox/sandbox.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { placeHamlets } from '#app/features/territory/territory.server.ts'
import type { Language } from '#app/platform/language.ts'
import { success, type Result } from '#app/platform/result.ts'
import { listFirstDaysIn } from '#db/queries/coverage-first-days.server.ts'
import type { Column } from '../cells/counts.ts'
import {
  indicatorOf,
  rungSteps,
  type CellIndicator,
  type Thing,
} from '../cells/indicator.ts'
import { readPages } from '../opened/read-pages.server.ts'
import { readerOf, type Reader } from '../read/reader-of.server.ts'
import { sortRows } from './sort-rows.ts'
import type { LadderPart, LadderRow, LadderStep, ShownLadder } from './shown-ladder.ts'

type Deps = RoleDeps & { skills: SkillBook }

type Question = {
  unitId: string
  day: string
  group: Column
  order: LadderStep | undefined
  language: Language
}

/** In more hamlets than these the first day of each rung is not looked for. */
const mostHamlets = 300

/** How far adults of a unit have come in every task, content and line of the core set. */
export async function describeLadder(
  deps: Deps,
  staff: Staff,
  question: Question,
): Promise<Result<ShownLadder, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const { unitId, day, group, order, language } = question
  const found = await readerOf(deps, staff, unitId)
  if (!found.ok) return found
  const reader = found.value
  const { groups, skills, core } = deps.skills
  const rowOf = await rowMaker(deps, reader, question)
  const skillRow = (skill: TaughtSkill, prefix = '') =>
    rowOf(`skill:${skill.id}`, {
      ...{ key: `${prefix}${skill.id}`, name: skill.name[language] },
      ...{ procedures: skill.procedures, lesson: skill.lessons[0], isSum: false },
    })
  const sumRow = (thing: Thing) =>
    rowOf(thing, { key: thing, name: '', procedures: [], lesson: undefined, isSum: true })

  const lines = coreSetOn(core, day)?.oneOfEach ?? []
  const coreRows = lines.flatMap((line, place) =>
    skills
      .filter(({ procedures }) => procedures.some((each) => line.includes(each)))
      .map((skill) => skillRow(skill, `${place}-`)),
  )
  const contents = groups.map(({ id, name }): LadderPart => ({
    ...{ id, name: name[language] },
    rows: [
      sumRow(`content:${id}`),
      ...sortRows(
        skills.filter((skill) => skill.group === id).map((skill) => skillRow(skill)),
        order,
      ),
    ],
  }))
  const any = sumRow('any')
  return success({
    ...{ unit: reader.unit, day, group, order, any, contents },
    most: mostIn([any]),
    core: { id: 'core', name: '', rows: [sumRow('core'), ...coreRows] },
    hidesSmall: !reader.maySeeSmall,
  })
}

type Named = Omit<LadderRow, 'cells'>

async function rowMaker(
  deps: Deps,
  reader: Reader,
  { day, group }: Question,
): Promise<(thing: Thing, named: Named) => LadderRow> {
  const { groups, skills } = deps.skills
  const things: Thing[] = [
    ...(['any', 'core'] as const),
    ...groups.map(({ id }) => `content:${id}` as const),
    ...skills.map(({ id }) => `skill:${id}` as const),
  ]
  const indicators = things.flatMap((thing) =>
    rungSteps.map((step) => indicatorOf(thing, step)),
  )
  const { see } = await readPages(deps, reader, { day, indicators })
  const placed = await placeHamlets(deps.db, { unitId: reader.unit.id, on: reader.day })
  const hamletIds = placed.map(({ hamletId }) => hamletId)
  const isKnown = group === 'everyone' && hamletIds.length <= mostHamlets
  const numberOf = (indicator: CellIndicator) => see('whole', indicator, group)
  const reached = indicators.filter((indicator) => {
    const number = numberOf(indicator)
    return isKnown && number.kind === 'count' && number.count > 0
  })
  const firstDays = new Map(
    (await listFirstDaysIn(deps.db, { hamletIds, indicators: reached })).map(
      ({ indicator, day: first }) => [indicator, first],
    ),
  )
  return (thing, named) => ({
    ...named,
    cells: rungSteps.map((step) => {
      const indicator = indicatorOf(thing, step)
      const firstOn = firstDays.get(indicator)
      return { step, indicator, number: numberOf(indicator), firstOn }
    }),
  })
}

function mostIn(rows: readonly LadderRow[]): number {
  const counts = rows.flatMap(({ cells }) =>
    cells.map(({ number }) => (number.kind === 'count' ? number.count : 0)),
  )
  return Math.max(1, ...counts)
}
