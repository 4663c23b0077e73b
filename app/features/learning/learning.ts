/** What other features may use of learning without the database. */
export { attemptEvent, playedOf } from './attempt-events.ts'
export { learningKinds } from './event-kinds.ts'
export { joinMastery, rungs, type Mastery, type Rung } from './mastery.ts'
export { masteryOfVisit } from './mastery-of-visit.ts'
export {
  followedUpSchema,
  followUpAnswers,
  hurts,
  onBehalfReasons,
  onBehalfSchema,
  visitedSchema,
  visitOutcomes,
  visitPlaces,
} from './told-facts.ts'
