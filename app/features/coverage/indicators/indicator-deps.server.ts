import type { RoleDeps } from '#app/features/identity/identity.server.ts'

/** What the indicators are counted from: the database, the clock and the tree of units. */
export type IndicatorDeps = RoleDeps
