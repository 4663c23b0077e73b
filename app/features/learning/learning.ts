/** What other features may use of learning without the database. */
export { attemptEvent, playedOf } from './attempt-events.ts'
export { learningKinds } from './event-kinds.ts'
export { joinMastery, rungs, type Mastery, type Rung } from './mastery.ts'
export { masteryOfVisit } from './mastery-of-visit.ts'
export {
  deedWithdrawnSchema,
  followedUpSchema,
  followUpAnswers,
  hurts,
  onBehalfReasons,
  onBehalfSchema,
  roomPractisedSchema,
  visitedSchema,
  visitOutcomes,
  visitPlaces,
  witnessedSchema,
} from './told-facts.ts'
