import { v7 as uuid } from 'uuid'
import type { Staff } from '#app/features/identity/identity.ts'
import { hasIdentityNumber } from '#app/platform/no-identity-number.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { insertClassNote } from '#db/queries/class-notes.server.ts'
import type { ClassDeps } from './class-deps.server.ts'
import { classFor, type ClassRefusal } from './class-for.server.ts'

const longestNote = 500

type Refusal = ClassRefusal | { code: 'nothing-written' | 'too-long' | 'identity-number' }

/** Keeps a note of a trainer beside the class. The record only knows that there is one. */
export async function writeNote(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, text: typed }: { classId: string; text: string },
): Promise<Result<undefined, Refusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const text = typed.normalize('NFC').trim()
  if (text === '') return failure('nothing-written')
  if (text.length > longestNote) return failure('too-long')
  if (hasIdentityNumber(text)) return failure('identity-number')

  const writtenAt = deps.now().toISOString()
  const [id, writtenBy] = [uuid(), staff.learnerId]
  await deps.db.transaction().execute(async (trx) => {
    await insertClassNote(trx, { id, classId, text, writtenBy, writtenAt })
    const told = {
      id: uuid(),
      type: 'note-written',
      subjectId: classId,
      actorId: writtenBy,
    }
    const payload = { note: id, class: classId }
    await deps.record.append({ ...deps, db: trx }, [
      { ...told, happenedAt: writtenAt, payload },
    ])
  })
  return success(undefined)
}
