import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { Language } from '#app/platform/language.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { RecheckDrawRow } from '#db/database.ts'
import { listDraws } from '#db/queries/recheck.server.ts'
import { nobody } from '../cells/counts.ts'
import { flagsOf, type FlagsDeps } from '../flags/flags-of.server.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { listToCheck } from './list-to-check.server.ts'
import { daysOfPeriod, periodsToChoose } from './recheck-period.server.ts'
import { populations, sampleSize } from './sample.ts'
import { seen } from './seen-counts.ts'
import { showDraw } from './show-draw.server.ts'
import type { ShownFlag, ShownRecheck, ToDraw } from './shown-recheck.ts'
import type { Book } from './task-of.ts'
import { wilson } from './wilson.ts'

export type DescribeDeps = RoleDeps & FlagsDeps & { skills: Book }

type Asked = { unitId: string; period: string; language: Language }
type Read = Extract<Awaited<ReturnType<typeof readerOf>>, { ok: true }>['value']

/** What is checked again of a unit, and what in its record is worth another look. */
export async function describeRecheck(
  deps: DescribeDeps,
  staff: Staff,
  { unitId, period: asked, language }: Asked,
): Promise<Result<ShownRecheck, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const found = await readerOf(deps, staff, unitId)
  if (!found.ok) return found
  const { way, unit, maySeeSmall, day: today, ended } = found.value
  // A hamlet has no samples of its own: those of its commune have its people in them.
  const source = way.find(({ level }) => level === 'commune')?.id ?? unitId
  const all = await listDraws(deps.db, { unitId: source })
  const periods = periodsToChoose(all, today)
  const period = periods.find((each) => each === asked) ?? usualPeriod(all, periods)
  const days = (await daysOfPeriod(deps.db, way, period)) ?? { dataFrom: '', dataTo: '' }
  const draws = all.filter((draw) => draw.period === period)
  const until = days.dataTo < today ? days.dataTo : today
  return success({
    ...{ unit, period, periods, days, maySeeSmall, ended },
    drawing: await drawingOf(deps, staff, {
      ...{ unit, days: { ...days, until }, today, maySeeSmall, isAgain: draws.length > 0 },
    }),
    draws: await drawsOf(deps, { unit, draws, maySeeSmall }),
    people: await peopleFor(deps, staff, { ...found.value, draws }),
    flags: await flagsIn(deps, {
      ...{ unit, from: days.dataFrom, to: until, language, maySeeSmall },
    }),
    below: isCounted(unit) ? [] : await deps.unitsOn(deps.db, today).childrenOf(unitId),
  })
}

/** The one that was drawn for last, else the quarter that goes on. */
function usualPeriod(draws: readonly RecheckDrawRow[], periods: readonly string[]): string {
  return draws.at(-1)?.period ?? periods[0] ?? ''
}

type Unit = { id: string; level: string }

/** Whose record is small enough to be read person by person. */
const isCounted = ({ level }: Unit): boolean => level === 'commune' || level === 'hamlet'

type Drawn = { unit: Unit; draws: readonly RecheckDrawRow[]; maySeeSmall: boolean }

async function drawsOf(deps: DescribeDeps, { unit, draws, maySeeSmall }: Drawn) {
  if (unit.level === 'hamlet') return []
  const reader = { maySeeSmall, isNear: unit.level === 'commune' }
  return Promise.all(draws.map((draw) => showDraw(deps, draw, reader)))
}

type Look = {
  unit: Unit
  from: string
  to: string
  language: Language
  maySeeSmall: boolean
}

async function flagsIn(
  deps: DescribeDeps,
  { unit, maySeeSmall, ...span }: Look,
): Promise<ShownFlag[] | undefined> {
  if (!isCounted(unit)) return undefined
  const flags = await flagsOf(deps, { unitId: unit.id, ...span })
  return flags.map((flag) => ({ ...flag, values: seenValues(flag.values, maySeeSmall) }))
}

/** Seconds and steps say of nobody who they are; the rest are counts of people and what they did. */
function seenValues(values: Record<string, number>, maySeeSmall: boolean) {
  const isOfPeople = (name: string) => name !== 'seconds' && name !== 'steps'
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      isOfPeople(name) ? seen(value, maySeeSmall) : value,
    ]),
  )
}

type ToDrawIn = {
  unit: Unit
  maySeeSmall: boolean
  days: { dataFrom: string; until: string }
  today: string
  isAgain: boolean
}

/** Of a sample in which four in five could. */
const example = 0.8

async function drawingOf(
  deps: DescribeDeps,
  staff: Staff,
  { unit, days, today, maySeeSmall, isAgain }: ToDrawIn,
): Promise<ShownRecheck['drawing']> {
  const { id: unitId, level } = unit
  if (level !== 'commune' || days.dataFrom > today) return undefined
  if (!(await mayOn(deps, staff, { action: 'draw-recheck', unitId }))) return undefined
  const { total } = await readCoverage(deps, {
    ...{ unitId, day: days.until, mapDay: days.until, indicators: populations },
  })
  const choices = populations.map((population): ToDraw => {
    const outOf = (total.get(population) ?? nobody).everyone
    const size = sampleSize(outOf)
    const able = Math.round(size * example)
    return {
      ...{ population, size: seen(size, maySeeSmall), outOf: seen(outOf, maySeeSmall) },
      ...{ able, interval: wilson(able, size) },
    }
  })
  return { isAgain, populations: choices }
}

type ForWhom = Read & { draws: readonly RecheckDrawRow[] }

async function peopleFor(
  deps: DescribeDeps,
  staff: Staff,
  { unit, day: today, draws }: ForWhom,
): Promise<ShownRecheck['people']> {
  if (!(await mayOn(deps, staff, { action: 'teach', unitId: unit.id }))) return undefined
  const hamlets =
    unit.level === 'hamlet'
      ? [unit]
      : await deps.unitsOn(deps.db, today).childrenOf(unit.id)
  const people = await listToCheck(deps.db, {
    ...{ draws, readerId: staff.learnerId, today, book: deps.skills },
    hamlets: new Map(hamlets.map(({ id, name }) => [id, name])),
  })
  return people.sort((one, other) => Number(!!one.result) - Number(!!other.result))
}
