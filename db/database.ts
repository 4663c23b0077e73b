import type { ColumnType, Generated, Kysely, Selectable } from 'kysely'
import type {
  ConsentTable,
  PersonTable,
  SessionTable,
  SignInTryTable,
} from './identity-tables.ts'
import type { AttemptTable, LearnerLinkTable, MasteryTable } from './learning-tables.ts'
import type {
  InvitationTable,
  RoleGrantTable,
  RoleRevocationTable,
  StaffAccountTable,
} from './staff-tables.ts'
import type {
  PopulationTable,
  UnitTable,
  UnitAncestorTable,
  UnitClosingTable,
  UnitSuccessionTable,
  UnitVersionTable,
} from './territory-tables.ts'

/** An ISO 8601 instant in UTC, such as `2026-01-31T09:30:00.000Z`. It sorts as text. */
export type Instant = string

type WrittenOnce<T> = ColumnType<T, T, never>

export type EventTable = {
  /** Order of arrival, for what resumes where it stopped. */
  sequence: Generated<number>
  id: WrittenOnce<string>
  type: WrittenOnce<string>
  /** Whom or what it is about. */
  subjectId: WrittenOnce<string>
  /** The account of who wrote it down for others. */
  actorId: WrittenOnce<string | null>
  /** JSON, of the shape its type had when it was stored. */
  payload: WrittenOnce<string>
  /** When it happened by the device it happened on, which may be wrong. */
  happenedAt: WrittenOnce<Instant>
  receivedAt: WrittenOnce<Instant>
}

export type Database = {
  event: EventTable
  attempt: AttemptTable
  mastery: MasteryTable
  learnerLink: LearnerLinkTable
  unit: UnitTable
  unitVersion: UnitVersionTable
  unitClosing: UnitClosingTable
  unitAncestor: UnitAncestorTable
  unitSuccession: UnitSuccessionTable
  population: PopulationTable
  person: PersonTable
  consent: ConsentTable
  session: SessionTable
  signInTry: SignInTryTable
  staffAccount: StaffAccountTable
  invitation: InvitationTable
  roleGrant: RoleGrantTable
  roleRevocation: RoleRevocationTable
}

/** The whole database or a transaction on it: queries do not care which. */
export type Db = Kysely<Database>

export type EventRow = Selectable<EventTable>
export type AttemptRow = Selectable<AttemptTable>
export type MasteryRow = Selectable<MasteryTable>
export type LearnerLinkRow = Selectable<LearnerLinkTable>
export type UnitRow = Selectable<UnitTable>
export type UnitVersionRow = Selectable<UnitVersionTable>
export type UnitClosingRow = Selectable<UnitClosingTable>
export type UnitAncestorRow = Selectable<UnitAncestorTable>
export type UnitSuccessionRow = Selectable<UnitSuccessionTable>
export type PopulationRow = Selectable<PopulationTable>
export type PersonRow = Selectable<PersonTable>
export type ConsentRow = Selectable<ConsentTable>
export type SessionRow = Selectable<SessionTable>
export type SignInTryRow = Selectable<SignInTryTable>
export type StaffAccountRow = Selectable<StaffAccountTable>
export type InvitationRow = Selectable<InvitationTable>
export type RoleGrantRow = Selectable<RoleGrantTable>
export type RoleRevocationRow = Selectable<RoleRevocationTable>

/** Every column by name, checked against the types above here and against SQLite in a test. */
export const columns: { [Table in keyof Database]: Record<keyof Database[Table], true> } = {
  event: {
    sequence: true,
    id: true,
    type: true,
    subjectId: true,
    actorId: true,
    payload: true,
    happenedAt: true,
    receivedAt: true,
  },
  attempt: {
    learnerId: true,
    id: true,
    scenario: true,
    skill: true,
    version: true,
    mode: true,
    startedAt: true,
    finishedAt: true,
    startedEvent: true,
    finishedEvent: true,
    outcome: true,
    reason: true,
    judgedVersion: true,
    ruleVersion: true,
    trace: true,
    steps: true,
    seconds: true,
    fieldErrors: true,
    maxHint: true,
    trapsTaken: true,
    undos: true,
    evidence: true,
  },
  mastery: { learnerId: true, skill: true, rung: true, grade: true, firstAt: true },
  learnerLink: { fromLearnerId: true, toLearnerId: true, eventId: true },
  unit: {
    id: true,
    level: true,
    code: true,
    validFrom: true,
    validTo: true,
    statedAt: true,
    eventId: true,
  },
  unitVersion: {
    unitId: true,
    validFrom: true,
    validTo: true,
    parentId: true,
    kind: true,
    name: true,
    searchKey: true,
    source: true,
    statedAt: true,
    eventId: true,
  },
  unitClosing: { unitId: true, on: true, statedAt: true, eventId: true },
  unitAncestor: {
    unitId: true,
    ancestorId: true,
    distance: true,
    validFrom: true,
    validTo: true,
  },
  unitSuccession: { fromId: true, toId: true, on: true },
  population: {
    unitId: true,
    asOf: true,
    adults: true,
    households: true,
    source: true,
    statedBy: true,
    statedAt: true,
    eventId: true,
  },
  person: {
    id: true,
    learnerId: true,
    phone: true,
    displayName: true,
    pinHash: true,
    createdAt: true,
  },
  consent: {
    id: true,
    personId: true,
    purpose: true,
    wordingVersion: true,
    givenAt: true,
    withdrawnAt: true,
  },
  session: {
    idHash: true,
    personId: true,
    isSharedDevice: true,
    isStaff: true,
    createdAt: true,
    lastSeenAt: true,
    expiresAt: true,
  },
  signInTry: { nameKey: true, count: true, lockedUntil: true, lastAt: true },
  staffAccount: {
    personId: true,
    loginName: true,
    passwordHash: true,
    passwordSetAt: true,
    oidcSubject: true,
  },
  invitation: {
    idHash: true,
    role: true,
    unitId: true,
    invitedBy: true,
    createdAt: true,
    expiresAt: true,
    usedAt: true,
    withdrawnAt: true,
  },
  roleGrant: {
    id: true,
    learnerId: true,
    role: true,
    unitId: true,
    validFrom: true,
    validTo: true,
    grantedBy: true,
  },
  roleRevocation: { grantId: true, eventId: true, revokedOn: true },
}
