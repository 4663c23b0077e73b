import { listClassesHeldIn } from '#db/queries/coverage-classes.server.ts'
import { hamletsOf } from '../../indicators/hamlets-of.server.ts'
import type { ClassLine } from '../report-body.ts'
import { nameOfSkill, type FigureDeps, type Span } from './figure-deps.server.ts'

type Unit = { id: string; name: string }

/** The classes of a commune in a span of days in their order, and the hamlets that had none. */
export async function classesIn(
  deps: FigureDeps,
  { unitId, from, to }: Span,
  hamlets: readonly Unit[],
): Promise<{ classLines: ClassLine[]; hamletsWithoutClass: string[] }> {
  const { withOrigins, became } = await hamletsOf(deps.db, { unitId, day: to })
  const held = await listClassesHeldIn(deps.db, { hamletIds: withOrigins, from, to })
  const namesOf = (hamletId: string) =>
    hamlets.filter(({ id }) => became(hamletId).includes(id)).map(({ name }) => name)
  const classLines = held.map(({ day, hamletId, skill, place, present, unnamed }) => ({
    ...{ day, hamlet: namesOf(hamletId).join(', '), skill: nameOfSkill(deps, skill) },
    ...{ place, present, unnamed },
  }))
  const taught = new Set(held.flatMap(({ hamletId }) => became(hamletId)))
  return {
    classLines: classLines.reverse(),
    hamletsWithoutClass: hamlets
      .filter(({ id }) => !taught.has(id))
      .map(({ name }) => name),
  }
}
