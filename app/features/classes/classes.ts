/** What other features and routes may use of classes without the database. */
export { type ClassPlanned, type Closing } from './facts.ts'
