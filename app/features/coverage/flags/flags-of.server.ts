import type { UnitsOn } from '#app/features/identity/identity.server.ts'
import type { ScenarioCatalogue } from '#app/features/sandbox/sandbox.server.ts'
import type { Language } from '#app/platform/language.ts'
import type { Db } from '#db/database.ts'
import type { Flag } from './flag.ts'

export type FlagsDeps = {
  db: Db
  now: () => Date
  unitsOn: UnitsOn
  scenarios: ScenarioCatalogue
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
export async function flagsOf({ db }: FlagsDeps, asked: Asked): Promise<Flag[]> {
  await Promise.resolve([db, asked])
  return []
}
