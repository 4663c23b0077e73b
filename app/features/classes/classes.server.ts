/** What other features and routes may use of classes on the server. */
export { classFor } from './class/class-for.server.ts'
export { classFolds } from './folds/folds.server.ts'
