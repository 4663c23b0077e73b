import { createHash } from 'node:crypto'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { listPhonesTaken } from '#db/queries/persons.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import type { Staff } from '../visitor.ts'
import { findTwins } from './find-twins.ts'
import { hamletFor, type HamletRefusal } from './hamlet-for.server.ts'
import type { RosterPreview } from './preview-roster.ts'
import { readRoster, type RosterLine } from './read-roster.ts'

const mostLines = 500

export type RosterText = {
  hamletId: string
  text: string
  /** The parents or guardians of all children in it agreed. */
  hasGuardianAgreed: boolean
}

export type PreviewRefusal = HamletRefusal | { code: 'nothing-written' | 'too-many-lines' }

/** What pasted lines would write down, what is wrong with which, and who is there already. */
export async function previewRoster(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { hamletId, text, hasGuardianAgreed }: RosterText,
): Promise<Result<RosterPreview, PreviewRefusal>> {
  const place = await hamletFor(deps, staff, hamletId)
  if (!place.ok) return place
  const day = todayOf(deps.now)
  const read = readRoster(text, { day, hasGuardianAgreed })
  if (read.length === 0) return failure('nothing-written')
  if (read.length > mostLines) return failure('too-many-lines')

  const lines = await withTakenPhones(deps, read)
  const communeId = place.value.way.at(-2)?.id
  const siblings =
    communeId === undefined ? [] : await deps.unitsOn(deps.db, day).childrenOf(communeId)
  const elsewhere = siblings.map(({ id }) => id).filter((id) => id !== hamletId)
  const twins = findTwins(lines, {
    hamlet: await listResidentsOf(deps.db, [hamletId], day),
    commune: await listResidentsOf(deps.db, elsewhere, day),
  })
  return success({ lines: twins, seen: seenOf(text) })
}

async function withTakenPhones(
  { db }: RoleDeps,
  lines: RosterLine[],
): Promise<RosterLine[]> {
  const phones = lines.flatMap(({ draft }) => (draft.phone === null ? [] : [draft.phone]))
  const taken = new Set(await listPhonesTaken(db, phones))
  return lines.map((line) => {
    const { phone } = line.draft
    if (phone === null) return line
    const isTaken = taken.has(phone)
    taken.add(phone)
    return isTaken ? { ...line, problems: [...line.problems, 'phone-taken'] } : line
  })
}

function seenOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim()
  return createHash('sha256').update(lines).digest('base64url').slice(0, 16)
}
