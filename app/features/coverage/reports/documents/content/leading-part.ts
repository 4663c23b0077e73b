import type { ReportBody } from '../../report-body.ts'
import { orNothing, writtenBlocks } from './lines-of.ts'
import type { Block } from './report-document.ts'
import { hamletWords, placeWords } from './words.ts'
import { inNumber, plain } from './written.ts'

/** I. What was decided, who works in the teams, and what they were taught. */
export function leadingPart(body: ReportBody): Block[] {
  return [
    { kind: 'part', text: 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI' },
    { kind: 'chapter', text: '1. Văn bản chỉ đạo và Ban Chỉ đạo' },
    ...orNothing(body, [
      ...writtenBlocks(body, 'documents'),
      ...writtenBlocks(body, 'committee'),
    ]),
    { kind: 'chapter', text: '2. Tổ công nghệ số cộng đồng' },
    { kind: 'paragraph', runs: [plain(teamsInWords(body))] },
    ...writtenBlocks(body, 'teamChanges'),
    { kind: 'chapter', text: '3. Tập huấn thành viên Tổ công nghệ số cộng đồng' },
    ...orNothing(body, writtenBlocks(body, 'memberTraining')),
  ]
}

function teamsInWords(body: ReportBody): string {
  const { hamlets, teams, teamMembers, teamsFounded, teamsEnded } = body.figures
  const { whole } = placeWords(body)
  return (
    `${whole} có ${inNumber(teams)} Tổ công nghệ số cộng đồng trên ${inNumber(hamlets)} ` +
    `${hamletWords}, với ${inNumber(teamMembers)} thành viên. ` +
    (teamsFounded + teamsEnded === 0
      ? 'Trong kỳ không lập thêm tổ nào, không tổ nào kết thúc hoạt động.'
      : `Trong kỳ thành lập mới ${inNumber(teamsFounded)} tổ, kết thúc hoạt động ${inNumber(teamsEnded)} tổ.`)
  )
}
