import type { SkillLine } from '../../report-body.ts'
import type { DocumentTable } from './report-document.ts'
import { peopleCell, shareOf } from './written.ts'

/** By procedure: who tried, who can by themselves, who did it for real. */
export function skillTable(skills: readonly SkillLine[]): DocumentTable {
  return {
    name: 'Theo việc',
    columns: [
      { title: 'Mã việc', width: 9, kind: 'text' },
      { title: 'Việc', width: 40, kind: 'text' },
      { title: 'Số người đã tập', width: 11, kind: 'count' },
      { title: 'Tự làm được', width: 11, kind: 'count' },
      { title: 'Tỷ lệ tự làm được', width: 11, kind: 'share' },
      { title: 'Đã tự làm thật', width: 11, kind: 'count' },
    ],
    rows: skills.map(({ procedures, name, practised, passed, used }) => [
      ...[procedures, name, peopleCell(practised), peopleCell(passed)],
      shareOf({ able: passed, outOf: practised }),
      peopleCell(used),
    ]),
  }
}
