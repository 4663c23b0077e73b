import * as v from 'valibot'
import type { EventDraft, Instant } from '#app/features/record/record.ts'
import {
  deedWithdrawnSchema,
  onBehalfSchema,
  roomPractisedSchema,
  witnessedSchema,
} from './told-facts.ts'

/** What trainers say that somebody did before their eyes. */
export const deedTypes = ['check-witnessed', 'done-on-behalf', 'room-practised'] as const

/** It stands until it is taken back. */
export type Deed = {
  eventId: string
  classId: string | null
  learnerId: string
  kind: 'witnessed' | 'on-behalf' | 'room'
  skill: string
  outcome: 'passed' | 'practised'
  actorId: string | null
  at: Instant
}

export type DeedWithdrawal = {
  deedId: string
  learnerId: string
  classId: string
  eventId: string
}

export function isDeed({ type }: EventDraft): boolean {
  return deedTypes.some((each) => each === type)
}

/** @param event - one of `deedTypes` */
export function deedIn(event: EventDraft): Deed {
  const { class: classId, ...deed } = readDeed(event)
  return {
    ...{ eventId: event.id, classId: classId ?? null, learnerId: event.subjectId },
    ...{ ...deed, actorId: event.actorId ?? null, at: event.happenedAt },
  }
}

type Reading = Pick<Deed, 'kind' | 'skill' | 'outcome'> & { class?: string | undefined }

function readDeed({ type, payload }: EventDraft): Reading {
  if (type === 'check-witnessed') {
    const { skill, class: classId } = v.parse(witnessedSchema, payload)
    return { kind: 'witnessed', skill, outcome: 'passed', class: classId }
  }
  if (type === 'room-practised') {
    const { skill, class: classId } = v.parse(roomPractisedSchema, payload)
    return { kind: 'room', skill, outcome: 'practised', class: classId }
  }
  const { skill, outcome, class: classId } = v.parse(onBehalfSchema, payload)
  return { kind: 'on-behalf', skill, outcome, class: classId }
}

/** It may come before what it takes back. */
export function withdrawalIn({ id, subjectId, payload }: EventDraft): DeedWithdrawal {
  const { deed, class: classId } = v.parse(deedWithdrawnSchema, payload)
  return { deedId: deed, learnerId: subjectId, classId, eventId: id }
}
