import type {
  ClassLine,
  HamletLine,
  ReportBody,
  ReportFigures,
  SkillLine,
} from '#app/features/coverage/reports/report-body.ts'

const names = [
  'Thôn Đông Thượng (sáp nhập từ thôn Đông và thôn Thượng Nguyên cũ)',
  'Thôn Tây',
  'Bản Nậm Khòong – Huổi Ái',
  'Tổ dân phố số 7 Trần Quang Khải',
  'Thôn Tân Lập',
  'Thôn Quảng Yên',
  'Buôn Ea Sup Thượng',
  'Thôn Phước Mỹ',
  'Ấp Vĩnh Hội Đông',
  'Thôn Lộc Điền',
  'Khu phố Hòa Bình',
  'Thôn Xuân Giang',
]

function hamletLine(name: string, place: number): HamletLine {
  const adults = place % 5 === 3 ? null : 812 + 37 * place
  return {
    ...{ name, adults, households: place % 5 === 3 ? null : 240 + 11 * place },
    ...{ teamMembers: 4 + (place % 3), classes: place === 11 ? 0 : 2 + (place % 4) },
    ...{ learners: place === 11 ? 0 : 60 + 7 * place, basic: 35 + 5 * place },
    ...{ basicAge60: 11 + place, basicMinority: place === 2 ? 40 : 0 },
    visits: place === 11 ? 0 : 12 + place,
    note: place === 11 ? 'Chưa có sóng di động ở hai xóm cuối thôn' : '',
  }
}

function classLine(place: number): ClassLine {
  const hamlet = names[place % 11] ?? ''
  return {
    day: `2026-${place < 20 ? '10' : '11'}-${String((place % 20) + 1).padStart(2, '0')}`,
    ...{ hamlet, skill: place % 3 ? 'Tra cứu hồ sơ bằng mã' : 'Chuyển tiền an toàn' },
    place: place % 2 ? `Nhà văn hóa ${hamlet}` : 'Nhà bà Hoa, xóm trên',
    ...{ present: 14 + (place % 9), unnamed: place % 4 },
  }
}

const skills: SkillLine[] = [
  ['P01', 'Đăng nhập Cổng Dịch vụ công quốc gia bằng VNeID', 812, 604, 120],
  ['P21', 'Tra cứu hồ sơ bằng mã', 733, 590, 98],
  ['P15', 'Trả tiền điện bằng VietQR hoặc mã khách hàng', 640, 433, 210],
  ['P23', 'Nhận diện lừa đảo trực tuyến', 901, 655, 0],
  ['P03, P03b', 'Đăng ký tạm trú, thông báo lưu trú', 0, 0, 0],
].map(([procedures, name, practised, passed, used]) => ({
  ...{ procedures: String(procedures), name: String(name) },
  ...{ practised: Number(practised), passed: Number(passed), used: Number(used) },
}))

const population = 'Công an xã, Cơ sở dữ liệu quốc gia về dân cư'

function figures(): ReportFigures {
  const sum = (column: 'learners' | 'basic' | 'classes' | 'visits' | 'teamMembers') =>
    lines.reduce((total, line) => total + Number(line[column]), 0)
  const lines = names.map(hamletLine)
  return {
    ...{ hamlets: 12, teams: 11, teamMembers: sum('teamMembers') },
    ...{ teamsFounded: 1, teamsEnded: 0, classes: sum('classes') },
    ...{ turns: 1467, unnamed: 58, people: sum('learners'), visits: sum('visits') },
    reached: { able: 2891, outOf: 12_344 },
    basic: { able: sum('basic'), outOf: 12_344 },
    confirmed: 402,
    basicByGroup: {
      female: { able: 388, outOf: 3210 },
      age60: { able: 198, outOf: 1544 },
      minority: { able: 40, outOf: 402 },
      poor: { able: 0, outOf: 87 },
      disabled: { able: 3, outOf: null },
    },
    target: 2500,
    realUse: { alone: 61, answered: 143, notAsked: 204 },
    households: { able: 203, outOf: 3660 },
    satisfied: { able: 410, outOf: 433 },
    skills,
    official: [
      {
        ...{ name: 'Tỷ lệ hồ sơ được xử lý trực tuyến toàn trình', permille: 873 },
        ...{ source: 'Trung tâm Phục vụ hành chính công xã', asOf: '2026-12-10' },
      },
      {
        ...{ name: 'Tỷ lệ phản ánh được xử lý đúng hạn', permille: 1000 },
        ...{ source: 'Cổng Dịch vụ công quốc gia', asOf: '2026-12-12' },
      },
    ],
    literacy: literacyNames.map((name, place) => ({
      name,
      stated:
        place % 2 === 0
          ? null
          : { permille: 640 + place, source: 'Sở Giáo dục và Đào tạo', asOf: '2026-11-30' },
    })),
    hardPlaces: [
      { place: 'Nhập mã OTP khi đăng nhập VNeID', learners: 812, troubled: 305 },
      { place: 'Chọn cơ quan tiếp nhận hồ sơ', learners: 733, troubled: 191 },
    ],
    hamletLines: lines,
    classLines: Array.from({ length: 40 }, (_, place) => classLine(place)),
    hamletsWithoutClass: ['Thôn Xuân Giang'],
    recheck: { seed: '2026-Q4-7f3a91', size: 30, checked: 28, alone: 25 },
    sources: [
      { what: 'Người trưởng thành', source: population, asOf: '2026-06-30' },
      { what: 'Hộ', source: 'Thống kê xã', asOf: '2026-01-01' },
      { what: 'Người trưởng thành, Thôn Tây', source: population, asOf: '2026-06-30' },
    ],
    below: null,
  }
}

const literacyNames = [
  'Tỷ lệ cán bộ, công chức, viên chức có kỹ năng số',
  'Tỷ lệ học sinh, sinh viên được trang bị kỹ năng số',
  'Tỷ lệ người trưởng thành có kiến thức, kỹ năng số cơ bản',
  'Tỷ lệ người dân được xác nhận phổ cập trên VNeID',
  'Tỷ lệ người lao động trong doanh nghiệp có kỹ năng số',
]

/** The report of a commune of twelve hamlets, as somebody would send it up. */
export function reportBody(overrides: Partial<ReportBody> = {}): ReportBody {
  return {
    form: 1,
    unit: {
      ...{ id: 'c-11', name: 'Xã Tân Thành', level: 'commune' },
      provinceName: 'Tỉnh Thái Nguyên',
    },
    period: {
      ...{ key: '2026-Q4', dataFrom: '2026-09-15', dataTo: '2026-12-14' },
      dueOn: '2026-12-16',
    },
    ...{ version: 1, correction: '', figures: figures(), texts: longTexts },
    warnings: [
      {
        ...{ code: 'too-fast', about: 'Thôn Tây, Tra cứu hồ sơ bằng mã' },
        values: { seconds: 21, people: 6 },
        answer: 'Sáu người đã học lớp tháng trước, nay làm lại cho nhanh.',
      },
    ],
    ...{ submittedBy: 'Nguyễn Thị Hồng Hạnh', submittedAt: '2026-12-15T03:20:00.000Z' },
    ...overrides,
  }
}

const longTexts: ReportBody['texts'] = {
  documents: [
    '- Kế hoạch số 45/KH-UBND ngày 12/9/2026 về phổ cập kỹ năng số cho người dân quý IV năm 2026;',
    '- Công văn số 102/UBND-VHXH ngày 3/10/2026 về việc mở lớp buổi tối tại nhà văn hóa thôn;',
    '- Quyết định số 318/QĐ-UBND ngày 20/10/2026 kiện toàn Tổ công nghệ số cộng đồng Thôn Tây.',
  ].join('\n'),
  committee:
    'Ban Chỉ đạo chuyển đổi số xã do đồng chí Chủ tịch Ủy ban nhân dân xã làm Trưởng ban (Quyết định số 77/QĐ-UBND ngày 2/7/2026).',
  teamChanges:
    'Thôn Tây thay tổ trưởng; Khu phố Hòa Bình bổ sung hai thành viên Đoàn Thanh niên.',
  memberTraining: '01 lớp tập huấn, 46 lượt thành viên dự; 41/46 thành viên hoàn thành.',
  broadcasts:
    '24 buổi truyền thanh, 360 phút; 11 nhóm Zalo với 2.140 hộ; tổ chức Ngày Chuyển đổi số 10/10.',
  infrastructure:
    'Điện thoại thông minh: 78 % người trưởng thành (Thống kê xã, 30/6/2026).\nCáp quang: 11/12 thôn.',
  services: 'Người dân đánh giá hài lòng 4,6/5 tại Trung tâm Phục vụ hành chính công.',
  shortcomings:
    'Thôn Xuân Giang chưa có sóng di động ổn định nên chưa mở được lớp.\nMáy chiếu của xã hỏng từ giữa tháng 10.',
  nextQuarter:
    'Mở ít nhất 3 lớp ở mỗi thôn; ưu tiên người từ 60 tuổi trở lên.\nHỏi lại toàn bộ người đã học trong quý IV.',
  proposals:
    'Đề nghị Sở Khoa học và Công nghệ làm việc với doanh nghiệp viễn thông về vùng lõm sóng tại Thôn Xuân Giang.',
  ...{ number: '128', signer: 'Trần Văn Bình', signerPost: 'KT. Chủ tịch\nPhó Chủ tịch' },
  recipients:
    'Sở Khoa học và Công nghệ;\nBan Chỉ đạo chuyển đổi số tỉnh;\nThường trực Đảng ủy, HĐND xã;\nLưu: VT, VHXH.',
}
