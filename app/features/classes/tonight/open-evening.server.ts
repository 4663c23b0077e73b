import {
  hamletFor,
  type HamletRefusal,
  type RoleDeps,
} from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { coreSetOn } from '#app/features/sandbox/sandbox.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import type { Language } from '#app/platform/language.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import { eveningSkills } from './evening-skills.ts'
import { proposeEvening, type HamletRecord, type Proposal } from './evening.ts'
import { readHamletRecord } from './read-hamlet-record.server.ts'

type Paths = {
  ids: readonly string[]
  find: (
    id: string,
    language: Language,
  ) => { readers: string; steps: readonly { skill?: string | undefined }[] } | undefined
}
type Deps = RoleDeps & { skills: SkillBook; paths: Paths }

export type Evening = {
  hamlet: { id: string; name: string }
  record: HamletRecord
  /** Best first; at least one. */
  proposals: [Proposal, ...Proposal[]]
}

/** What a trainer may teach in a hamlet tonight, and to whom. */
export async function openEvening(
  deps: Deps,
  staff: Staff,
  hamletId: string,
): Promise<Result<Evening, HamletRefusal | { code: 'nothing-to-teach' }>> {
  const reached = await hamletFor(deps, staff, hamletId)
  if (!reached.ok) return reached
  const now = deps.now().toISOString()
  const day = dayInVietnam(now)
  const record = await readHamletRecord(deps.db, { hamletId, day, now })
  const skills = eveningSkills(deps.skills.skills, skillsOfPaths(deps.paths))
  const core = coreSetOn(deps.skills.core, day)
  const [first, ...others] = proposeEvening(record, skills, core)
  if (!first) return failure('nothing-to-teach')
  const { id, name } = reached.value.hamlet
  return success({ hamlet: { id, name }, record, proposals: [first, ...others] })
}

function skillsOfPaths({ ids, find }: Paths) {
  return ids.flatMap((id) => {
    const path = find(id, 'vi')
    const skills = path?.steps.flatMap(({ skill }) => (skill === undefined ? [] : [skill]))
    return path && skills ? [{ readers: path.readers, skills }] : []
  })
}
