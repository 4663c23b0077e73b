import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Language } from '#app/platform/language.ts'
import { writtenDay } from '#app/platform/written-time.ts'
import { classesAllPassed, hamletsAllPassed } from './all-passed.ts'
import type { Finding, Flag } from './flag.ts'
import { onBehalfIn } from './on-behalf.ts'
import { oneDeviceIn } from './one-device.ts'
import { readRecord } from './read-record.server.ts'
import { sameTracesIn } from './same-trace.ts'
import { tooFastIn } from './too-fast.ts'

export type FlagsDeps = RoleDeps & {
  describeSkill: (skill: string, language: Language) => { title: string }
}

type Asked = {
  unitId: string
  /** Days; the last one belongs to it. */
  from: string
  to: string
  language?: Language
}

/**
 * What in the record of a commune or a hamlet is worth another look in a span of days. Of what
 * stands above there is none: its communes answer each for themselves.
 */
export async function flagsOf(deps: FlagsDeps, asked: Asked): Promise<Flag[]> {
  const { unitId, from, to, language = 'vi' } = asked
  const units = deps.unitsOn(deps.db, to)
  const unit = (await units.wayTo(unitId)).at(-1)
  if (unit?.level !== 'commune' && unit?.level !== 'hamlet') return []
  const seen = await readRecord(deps, { unit, from, to })
  const found = [
    ...hamletsAllPassed(seen.hamlets),
    ...classesAllPassed(seen.evenings),
    ...tooFastIn(seen.passes, seen.known),
    ...oneDeviceIn(seen.passes),
    ...sameTracesIn(seen.passes),
    ...onBehalfIn(seen.told),
  ]
  const hamlets = unit.level === 'hamlet' ? [unit] : await units.childrenOf(unitId)
  const nameOf = new Map(hamlets.map(({ id, name }) => [id, name]))
  const words = { nameOf, language, describeSkill: deps.describeSkill }
  return found.map((finding) => inWords(finding, words))
}

type Words = Pick<FlagsDeps, 'describeSkill'> & {
  nameOf: ReadonlyMap<string, string>
  language: Language
}

/** More hamlets than these are not all named. */
const mostNamed = 3

function inWords(
  { code, hamletIds, skill, day, classId, values }: Finding,
  { nameOf, language, describeSkill }: Words,
): Flag {
  const names = hamletIds.slice(0, mostNamed).map((id) => nameOf.get(id) ?? id)
  const parts = [
    names.join(', '),
    ...(skill ? [describeSkill(skill, language).title] : []),
    ...(day ? [writtenDay(day, language)] : []),
  ]
  return { code, about: parts.join(' · '), unitId: hamletIds[0] ?? '', classId, values }
}
