import type { ColumnType, Generated, Insertable, Kysely, Selectable } from 'kysely'
import type {
  AttendanceTable,
  ClassTable,
  ClassTurnTable,
  ClassDeedTable,
  ClassNoteTable,
  ClassPushTable,
  ClassQuestionTable,
  DeedWithdrawalTable,
  FollowUpMissTable,
  FollowUpTable,
  HeadcountTable,
  RatingTable,
  TeamTable,
  TeamMemberTable,
  VisitTable,
  VisitWithdrawalTable,
} from './class-tables.ts'
import type {
  ApiTokenTable,
  CellDayTable,
  CellHomeTable,
  CellMonthTable,
  CellTable,
  CellSourceTable,
  CoverageRuleTable,
  OfficialRateTable,
  RecheckDrawTable,
  RecheckResultTable,
  ReportDraftTable,
  ReportNoteTable,
  ReportPeriodTable,
  ReportSnapshotTable,
  ReportTurnTable,
  TargetTable,
} from './coverage-tables.ts'
import type {
  ConsentTable,
  PersonTable,
  SessionTable,
  SignInTryTable,
} from './identity-tables.ts'
import type { AttemptTable, LearnerLinkTable, MasteryTable } from './learning-tables.ts'
import type {
  CardTable,
  LearnerMergeTable,
  LearnerMergeUndoingTable,
  PersonGroupTable,
  PersonSecretTable,
  ResidenceTable,
  ResidentTraitTable,
} from './resident-tables.ts'
import type {
  InvitationTable,
  RoleGrantTable,
  RoleRevocationTable,
  StaffAccountTable,
} from './staff-tables.ts'
import type {
  FormerUnitTable,
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
  formerUnit: FormerUnitTable
  population: PopulationTable
  person: PersonTable
  consent: ConsentTable
  session: SessionTable
  signInTry: SignInTryTable
  staffAccount: StaffAccountTable
  invitation: InvitationTable
  roleGrant: RoleGrantTable
  roleRevocation: RoleRevocationTable
  personGroup: PersonGroupTable
  residence: ResidenceTable
  residentTrait: ResidentTraitTable
  learnerMerge: LearnerMergeTable
  learnerMergeUndoing: LearnerMergeUndoingTable
  card: CardTable
  personSecret: PersonSecretTable
  team: TeamTable
  teamMember: TeamMemberTable
  class: ClassTable
  classTurn: ClassTurnTable
  attendance: AttendanceTable
  headcount: HeadcountTable
  classPush: ClassPushTable
  classDeed: ClassDeedTable
  deedWithdrawal: DeedWithdrawalTable
  classNote: ClassNoteTable
  classQuestion: ClassQuestionTable
  visit: VisitTable
  visitWithdrawal: VisitWithdrawalTable
  followUpMiss: FollowUpMissTable
  followUp: FollowUpTable
  rating: RatingTable
  cell: CellTable
  cellMonth: CellMonthTable
  cellDay: CellDayTable
  cellHome: CellHomeTable
  cellSource: CellSourceTable
  coverageRule: CoverageRuleTable
  target: TargetTable
  officialRate: OfficialRateTable
  reportPeriod: ReportPeriodTable
  reportTurn: ReportTurnTable
  reportDraft: ReportDraftTable
  reportSnapshot: ReportSnapshotTable
  reportNote: ReportNoteTable
  recheckDraw: RecheckDrawTable
  recheckResult: RecheckResultTable
  apiToken: ApiTokenTable
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
export type FormerUnitRow = Selectable<FormerUnitTable>
export type PopulationRow = Selectable<PopulationTable>
export type PersonRow = Selectable<PersonTable>
export type NewPerson = Insertable<PersonTable>
export type ConsentRow = Selectable<ConsentTable>
export type NewConsent = Insertable<ConsentTable>
export type SessionRow = Selectable<SessionTable>
export type SignInTryRow = Selectable<SignInTryTable>
export type StaffAccountRow = Selectable<StaffAccountTable>
export type InvitationRow = Selectable<InvitationTable>
export type NewInvitation = Insertable<InvitationTable>
export type RoleGrantRow = Selectable<RoleGrantTable>
export type RoleRevocationRow = Selectable<RoleRevocationTable>
export type PersonGroupRow = Selectable<PersonGroupTable>
export type ResidenceRow = Selectable<ResidenceTable>
export type ResidentTraitRow = Selectable<ResidentTraitTable>
export type LearnerMergeRow = Selectable<LearnerMergeTable>
export type LearnerMergeUndoingRow = Selectable<LearnerMergeUndoingTable>
export type CardRow = Selectable<CardTable>
export type PersonSecretRow = Selectable<PersonSecretTable>
export type TeamRow = Selectable<TeamTable>
export type TeamMemberRow = Selectable<TeamMemberTable>
export type ClassRow = Selectable<ClassTable>
export type ClassTurnRow = Selectable<ClassTurnTable>
export type AttendanceRow = Selectable<AttendanceTable>
export type HeadcountRow = Selectable<HeadcountTable>
export type ClassPushRow = Selectable<ClassPushTable>
export type ClassDeedRow = Selectable<ClassDeedTable>
export type DeedWithdrawalRow = Selectable<DeedWithdrawalTable>
export type ClassNoteRow = Selectable<ClassNoteTable>
export type ClassQuestionRow = Selectable<ClassQuestionTable>
export type VisitRow = Selectable<VisitTable>
export type VisitWithdrawalRow = Selectable<VisitWithdrawalTable>
export type FollowUpMissRow = Selectable<FollowUpMissTable>
export type FollowUpRow = Selectable<FollowUpTable>
export type RatingRow = Selectable<RatingTable>
export type CellRow = Selectable<CellTable>
export type CellMonthRow = Selectable<CellMonthTable>
export type CellDayRow = Selectable<CellDayTable>
export type CellHomeRow = Selectable<CellHomeTable>
export type CellSourceRow = Selectable<CellSourceTable>
export type TargetRow = Selectable<TargetTable>
export type OfficialRateRow = Selectable<OfficialRateTable>
export type ReportPeriodRow = Selectable<ReportPeriodTable>
export type ReportTurnRow = Selectable<ReportTurnTable>
export type ReportDraftRow = Selectable<ReportDraftTable>
export type ReportSnapshotRow = Selectable<ReportSnapshotTable>
export type ReportNoteRow = Selectable<ReportNoteTable>
export type RecheckDrawRow = Selectable<RecheckDrawTable>
export type RecheckResultRow = Selectable<RecheckResultTable>
export type ApiTokenRow = Selectable<ApiTokenTable>

/** Every column of every table by name. */
export type Columns = {
  [Table in keyof Database]: Record<keyof Database[Table], true>
}
