import { nextStep, type LiveStep, type ReportedStep } from './live-step.ts'

/** What is known of somebody in a class at this moment. */
export type Presence = {
  step: LiveStep | undefined
  seenAt: number
  /** Until when a trainer who came to help is not called again. */
  helpedUntil: number | undefined
}

/** Who stands where in the classes that are open. It is kept in the memory of the process only. */
export type LiveBoard = {
  tell(where: Where, told: ReportedStep | undefined, now: number): void
  help(where: Where, now: number): void
  peopleIn(classId: string): ReadonlyMap<string, Presence>
}

type Where = { classId: string; person: string }

const helpLasts = 120_000
/** A class not heard of for so long is forgotten. */
const forgottenAfter = 6 * 3_600_000

export function createLiveBoard(): LiveBoard {
  const classes = new Map<string, { people: Map<string, Presence>; heardAt: number }>()

  function change(
    { classId, person }: Where,
    now: number,
    to: (before: Presence) => Presence,
  ) {
    const room = roomOf(classId, now)
    room.heardAt = now
    const before = room.people.get(person)
    room.people.set(
      person,
      to(before ?? { step: undefined, seenAt: now, helpedUntil: undefined }),
    )
  }

  function roomOf(classId: string, now: number) {
    const known = classes.get(classId)
    if (known) return known
    for (const [id, { heardAt }] of classes)
      if (now - heardAt > forgottenAfter) classes.delete(id)
    const room = { people: new Map<string, Presence>(), heardAt: now }
    classes.set(classId, room)
    return room
  }

  return {
    tell: (where, told, now) =>
      change(where, now, ({ step, ...before }) => ({
        ...before,
        seenAt: now,
        step: told ? nextStep(step, told, now) : step && { ...step, isLeft: true },
      })),
    help: (where, now) =>
      change(where, now, (before) => ({ ...before, helpedUntil: now + helpLasts })),
    peopleIn: (classId) => classes.get(classId)?.people ?? new Map<string, Presence>(),
  }
}
