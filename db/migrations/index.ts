import type { Migration } from 'kysely'
import * as createRecord from './0001_create_record.ts'
import * as createLearning from './0002_create_learning.ts'
import * as createIdentity from './0003_create_identity.ts'
import * as addAttemptEvidence from './0004_add_attempt_evidence.ts'
import * as nameEventSubject from './0005_name_event_subject.ts'
import * as createTerritory from './0006_create_territory.ts'
import * as createStaff from './0007_create_staff.ts'
import * as createResidents from './0008_create_residents.ts'
import * as createClasses from './0009_create_classes.ts'
import * as createCoverage from './0010_create_coverage.ts'
import * as indexSuccessions from './0011_index_successions.ts'
import * as createFormerUnits from './0012_create_former_units.ts'
import * as keepStatements from './0013_keep_statements.ts'
import * as indexUnitEvents from './0014_index_unit_events.ts'
import * as withdrawDeeds from './0015_withdraw_deeds.ts'

/** Run in the order of their names. Never rename or edit one that has shipped. */
export const migrations: Record<string, Migration> = {
  '0001_create_record': { up: createRecord.up, down: createRecord.down },
  '0002_create_learning': { up: createLearning.up, down: createLearning.down },
  '0003_create_identity': { up: createIdentity.up, down: createIdentity.down },
  '0004_add_attempt_evidence': {
    up: addAttemptEvidence.up,
    down: addAttemptEvidence.down,
  },
  '0005_name_event_subject': {
    up: nameEventSubject.up,
    down: nameEventSubject.down,
  },
  '0006_create_territory': { up: createTerritory.up, down: createTerritory.down },
  '0007_create_staff': { up: createStaff.up, down: createStaff.down },
  '0008_create_residents': { up: createResidents.up, down: createResidents.down },
  '0009_create_classes': { up: createClasses.up, down: createClasses.down },
  '0010_create_coverage': { up: createCoverage.up, down: createCoverage.down },
  '0011_index_successions': { up: indexSuccessions.up, down: indexSuccessions.down },
  '0012_create_former_units': { up: createFormerUnits.up, down: createFormerUnits.down },
  '0013_keep_statements': { up: keepStatements.up, down: keepStatements.down },
  '0014_index_unit_events': { up: indexUnitEvents.up, down: indexUnitEvents.down },
  '0015_withdraw_deeds': { up: withdrawDeeds.up, down: withdrawDeeds.down },
}
