import { v7 as uuid } from 'uuid'
import {
  beginAttempt,
  formatTrace,
  shortestWay,
  type Scenario,
  type TraceItem,
} from '#app/features/sandbox/sandbox.ts'

/** An event as a device sends it. */
export type SentEvent = { id: string; type: string; happenedAt: string; payload: object }

export type Mix = (index: number) => SentEvent

/** Tenths of a second between two actions of somebody who reads before pressing. */
const pause = 37

/** What a learner does in a check who knows the way, as it would be recorded. */
export function examTrace(scenario: Scenario): string {
  const way = shortestWay(scenario, beginAttempt(scenario, 'exam').world)
  if (!way) throw new Error(`There is no way through ${scenario.id}.`)
  return formatTrace(way.map((action): TraceItem => ({ ...action, after: pause })))
}

/** Lessons read, questions answered and attempts begun, in turns. */
export const reading =
  (scenario: Scenario): Mix =>
  (index) => {
    if (index % 3 === 0) return sent('lesson-read', { lesson: scenario.id })
    if (index % 3 === 1) {
      const answer = { question: 'cau-1', option: 'b', isRight: index % 2 === 0 }
      return sent('question-answered', { lesson: scenario.id, ...answer })
    }
    return sent('attempt-started', { attempt: uuid(), ...played(scenario) })
  }

/** Nothing but finished checks, each judged by playing its whole trace again. */
export function finishing(scenario: Scenario): Mix {
  const trace = examTrace(scenario)
  return () =>
    sent('attempt-finished', {
      attempt: uuid(),
      ...played(scenario),
      trace,
    })
}

/** One finished check in every ten events; the rest as in `reading`. */
export function evening(scenario: Scenario): Mix {
  const [read, finish] = [reading(scenario), finishing(scenario)]
  return (index) => (index % 10 === 9 ? finish(index) : read(index))
}

function played({ id, version }: Scenario) {
  return { scenario: id, version, mode: 'exam' }
}

function sent(type: string, payload: object): SentEvent {
  return { id: uuid(), type, happenedAt: new Date().toISOString(), payload }
}
