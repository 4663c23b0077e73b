import type { EventRecord } from '#app/features/record/record.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'

export type ResidentDeps = RoleDeps & { record: EventRecord }
