import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { ReaderGroup } from '../frontmatter.ts'
import { checkProse } from './check-prose.ts'
import { loadEase, type Ease } from './load-ease.server.ts'
import { plainPhrases } from './phrases.ts'
import type { Block, Prose } from '../compile/prose.ts'

let ease: Ease
beforeAll(async () => {
  ease = await loadEase('content')
})

const block = (text: string, given: Partial<Block> = {}): Block => ({
  ...{ line: 1, text, isRunning: true, terms: [], excused: [] },
  ...given,
})

const terms = [{ id: 'otp', names: ['OTP', 'mã OTP', 'mã xác thực'] }]

function check(
  blocks: readonly (string | Block)[],
  given: Partial<Prose> & { readers?: ReaderGroup } = {},
) {
  const prose = {
    blocks: blocks.map((each) => (typeof each === 'string' ? block(each) : each)),
    exceptions: given.exceptions ?? [],
  }
  const thresholds = ease.thresholds[given.readers ?? 'residents']
  return checkProse(prose, { ...ease, terms, thresholds, known: plainPhrases([]) })
}

const rules = (...given: Parameters<typeof check>) =>
  check(...given).faults.map(({ key }) => key)

const counted = (count: number) => `Bác ${'đi '.repeat(count - 1).trim()}.`

test.each([
  ['residents', 24],
  ['trainers', 28],
  ['officials', 32],
] as const)('a sentence for %s has %i syllables at most', (readers, most) => {
  expect(rules([counted(most)], { readers })).toEqual([])
  expect(rules([counted(most + 1)], { readers })).toEqual(['long-sentence'])
})

test('sentences that are all middling are too long together', () => {
  expect(rules([`${counted(17)} ${counted(17)}`])).toEqual(['long-sentence'])
  expect(rules([`${counted(20)} ${counted(6)}`])).toEqual([])
})

test.each([
  ['a hard compound', 'Bác truy cập vào trang ấy.', ['rare-word']],
  ['the same on a button', 'Bác bấm “Truy cập”.', []],
  ['what somebody says at length', 'Họ nói: “Bác đợi. Bác truy cập vào đây”.', []],
  ['what is said after that', 'Họ nói: “Bác đợi.” Rồi truy cập.', ['rare-word']],
  ['a syllable nobody knows', 'Bác xem tờ khuyết nghẹn blơm này.', ['rare-word']],
  ['names', 'Bác hỏi chị Hà ở xã Đắk Pxi, rồi mở VNeID.', []],
  ['numbers and addresses', 'Bác gõ dichvucong.gov.vn, trả 15.000 đ.', []],
  ['what is typed', 'Bác gõ nguyenthiluyen, phím ow.', []],
  ['a word explained beside', 'Thụ hưởng là người nhận tiền.', []],
  ['one word of the office', 'Bác vui lòng đợi.', ['formal-words']],
  ['a bearable one', 'Cháu hỗ trợ bác.', []],
  ['two of them', 'Cháu hỗ trợ bác xử lý.', ['formal-words']],
  ['who did it comes last', 'Hồ sơ được duyệt bởi cán bộ.', ['passive']],
  ['two passives', 'Giấy được gửi đi và được trả về.', ['passive']],
  ['one passive', 'Thiếu trang là bị trả lại.', []],
  ['being able', 'Bác gõ được chữ, quét được mã, không được đưa cho ai.', []],
  ['deeds made things', 'Việc nộp hồ sơ được giải quyết ở xã.', ['passive']],
  ['a nominal chain', 'Sự đồng ý và sự có mặt của chủ hộ.', ['passive']],
  ['things to do', 'Bác nhớ ba việc, việc nào xong thì thôi.', []],
  ['an abbreviation', 'Bác đưa thẻ BHYT.', ['abbreviation']],
  ['two in a list', 'Bác mang BHYT, CCCD.', ['abbreviation', 'abbreviation']],
  ['one in brackets', 'Bác đưa thẻ bảo hiểm y tế (BHYT).', []],
  ['one spelt out', 'BHYT là bảo hiểm y tế.', []],
  ['one everybody reads', 'Bác quét mã QR, lắp SIM.', []],
  ['a form with its number', 'Bác điền tờ CT01.', []],
  ['a name in capitals', 'Máy hiện NGUYEN VAN LA.', []],
  ['a word that is shouted', 'Bác ĐỪNG đọc mã.', []],
])('%s', (_case, text, found) => {
  expect(rules([text])).toEqual(found)
})

test('a term is known from its mark on, by all its names', () => {
  const marked = block('Máy gửi mã OTP.', { terms: ['otp'] })
  expect(rules(['Bác gõ OTP.', marked])).toEqual(['abbreviation'])
  expect(rules([marked, 'Bác gõ OTP, tức mã xác thực.'])).toEqual([])
})

test('a heading cannot hold the mark, so a mark further down will do', () => {
  const heading = block('Gõ mã OTP', { isRunning: false })
  expect(rules([heading, block('Máy gửi mã OTP.', { terms: ['OTP'] })])).toEqual([])
  expect(rules([heading])).toEqual(['abbreviation'])
})

test('officials read words that residents do not', () => {
  expect(rules(['Cán bộ tiếp nhận dữ liệu.'])).toEqual(['rare-word', 'rare-word'])
  expect(rules(['Cán bộ tiếp nhận dữ liệu.'], { readers: 'officials' })).toEqual([])
})

const excuse = (rule: string, reason: string) => [{ line: 7, rule, reason }]

test('an exception excuses its block from its rule', () => {
  const long = block(counted(40), { excused: [0] })
  const exceptions = excuse('long-sentence', 'quoted from the decree')
  expect(check([long], { exceptions })).toMatchObject({ faults: [], exceptions: 1 })
  expect(rules([long, counted(40)], { exceptions })).toEqual(['long-sentence'])
})

test.each([
  ['without a reason', excuse('long-sentence', ''), counted(40)],
  ['of a rule we do not know', excuse('too-hard', 'why'), counted(3)],
  ['that excuses nothing', excuse('passive', 'why'), counted(3)],
])('an exception %s is itself a fault', (_case, exceptions, text) => {
  const { faults } = check([block(text, { excused: [0] })], { exceptions })
  expect(faults).toMatchObject([{ line: 7, key: 'ease' }])
})

test('a fault says the sentence, its number, the limit and plain words', () => {
  const [fault] = check([block('Bác vui lòng đợi.', { line: 12 })]).faults
  expect(fault).toMatchObject({ line: 12, key: 'formal-words' })
  expect(fault?.message).toBe(
    '‹Bác vui lòng đợi.› speaks like an office: “vui lòng” (2, 2 is too much)',
  )
  expect(fault?.mend).toContain('vui lòng: bỏ đi')
})

test('what an office writes fails in every rule', () => {
  const office =
    'Trong trường hợp thông tin BHXH của công dân chưa được cập nhật, đề nghị công dân thực hiện ' +
    'việc kê khai bổ sung, hồ sơ sẽ được xử lý bởi cơ quan có thẩm quyền và được trả theo quy định.'
  expect(new Set(rules([office]))).toEqual(
    new Set(['long-sentence', 'rare-word', 'formal-words', 'passive', 'abbreviation']),
  )
})

const words = fc.constantFrom(
  ...[
    'bác',
    'vui lòng',
    'truy cập',
    'được gửi',
    'BHYT',
    'OTP',
    'xem',
    'mã',
    'blơm',
    'hỗ trợ',
  ],
  ...['“Gửi”', 'việc nộp', 'Hà', '15.000 đ.', 'Rồi', 'và'],
)
const texts = fc.array(
  fc.array(words, { maxLength: 30 }).map((each) => each.join(' ')),
  { maxLength: 5 },
)

test('every fault can be excused, and an exception for each leaves none', () => {
  fc.assert(
    fc.property(texts, (written) => {
      const blocks = written.map((text, line) => block(text, { line }))
      const { faults } = check(blocks)
      const wanted = [...new Set(faults.map(({ line, key }) => `${String(line)} ${key}`))]
      const exceptions = wanted.map((each) => {
        const [line, rule = ''] = each.split(' ')
        return { line: Number(line), rule, reason: 'because' }
      })
      const excused = blocks.map((each) => ({
        ...each,
        excused: exceptions.flatMap(({ line }, index) =>
          line === each.line ? [index] : [],
        ),
      }))
      expect(check(excused, { exceptions })).toMatchObject({
        faults: [],
        exceptions: wanted.length,
      })
    }),
  )
})
