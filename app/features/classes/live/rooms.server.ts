import type { Db } from '#db/database.ts'
import { findClass } from '#db/queries/classes.server.ts'
import { findClassPush } from '#db/queries/open-classes.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf } from '../class/class-phase.ts'

/** A class as far as the devices in it need to know. */
type Room = {
  isOpen: boolean
  push: string | null
  /** Who of those present a pseudonym stands for. */
  personOf: (learnerId: string) => string | undefined
}

const readAgainAfter = 2_000

/** What was read of a class in the last two seconds, so that forty telephones ask for it once. */
export function createRooms() {
  const rooms = new Map<string, { room: Promise<Room>; readAt: number }>()

  return async function roomOf(
    deps: { db: Db; now: () => Date },
    classId: string,
    learnerId: string,
  ): Promise<Room> {
    const now = deps.now().getTime()
    const known = rooms.get(classId)
    const room = known && now - known.readAt < readAgainAfter ? await known.room : undefined
    // Whoever joined this very moment is not to be sent away for two seconds.
    if (room?.personOf(learnerId) !== undefined) return room
    for (const [id, { readAt }] of rooms)
      if (now - readAt >= readAgainAfter) rooms.delete(id)
    const read = readRoom(deps, classId)
    rooms.set(classId, { room: read, readAt: now })
    return read
  }
}

async function readRoom(deps: { db: Db; now: () => Date }, classId: string): Promise<Room> {
  const found = await findClass(deps.db, classId)
  const isOpen = found !== undefined && phaseOf(found, deps.now()) === 'open'
  if (!isOpen) return { isOpen, push: null, personOf: () => undefined }
  const { aliases } = await peopleOfClass(deps.db, found)
  return {
    isOpen,
    push: await findClassPush(deps.db, classId),
    personOf: (learnerId) => aliases.get(learnerId),
  }
}
