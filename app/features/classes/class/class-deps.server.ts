import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'

export type ClassDeps = RoleDeps & { record: EventRecord }
