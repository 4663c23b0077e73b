import type { ScenarioCatalogue } from '#app/features/sandbox/sandbox.server.ts'
import { replaySteps, type Mode } from '#app/features/sandbox/sandbox.ts'
import type { Language } from '#app/platform/language.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { listAttempts } from '#db/queries/attempts.server.ts'
import { listLinkedLearnerIds } from '#db/queries/learner-links.server.ts'
import { shownAttempt, type PlayedAgain, type ShownAttempt } from './shown-attempt.ts'

type Deps = { db: Db; scenarios: ScenarioCatalogue; language: Language }

export type WatchedAttempt = ShownAttempt & {
  /** Whether the imitation has changed since. */
  isOlder: boolean
  /** What was done, where the imitation of today can still play it. */
  played: PlayedAgain | undefined
}

type Compiled = NonNullable<ReturnType<ScenarioCatalogue['find']>>

/** An attempt to be watched again. Whoever may not is told no more than that there is none. */
export async function watchAttempt(
  { db, scenarios, language }: Deps,
  watcher: string | undefined,
  id: string,
): Promise<Result<WatchedAttempt, { code: 'attempt-not-found' }>> {
  const learnerIds = await whoMayBeWatched(db, watcher)
  if (learnerIds.length === 0) return failure('attempt-not-found')
  const [found] = (await listAttempts(db, { learnerIds, ids: [id] })).flatMap((row) =>
    shownAttempt(row).map((shown) => ({ ...shown, trace: row.trace ?? '' })),
  )
  if (!found) return failure('attempt-not-found')

  const { trace, ...attempt } = found
  const compiled = scenarios.find(attempt.scenario)
  return success({
    ...attempt,
    isOlder: compiled !== undefined && compiled.scenario.version !== attempt.version,
    played: compiled && playAgain(compiled, attempt.mode, trace, language),
  })
}

/** Codes are made anew, since what they were made from was not kept. */
const anySeed = 0

function playAgain(
  { scenario, persona, qrs, texts }: Compiled,
  mode: Mode,
  trace: string,
  language: Language,
): PlayedAgain | undefined {
  if (!replaySteps(scenario, mode, trace)) return undefined
  const compiled = { scenario, persona, ...(qrs && { qrs }) }
  return { stage: { compiled, mode, seed: anySeed }, texts: texts[language], trace }
}

/** The learners whose attempts somebody may watch: their own, by every id they learned under. */
async function whoMayBeWatched(db: Db, watcher: string | undefined): Promise<string[]> {
  if (watcher === undefined) return []
  return [watcher, ...(await listLinkedLearnerIds(db, watcher))]
}
