import { expect, test } from 'vitest'
import { compileLesson } from './compile-lesson.server.ts'

async function proseOf(body: string) {
  const compiled = await compileLesson(body)
  if (!compiled.isCompiled) throw new Error(JSON.stringify(compiled.faults))
  return compiled.outline.prose
}

const lesson = `## Mã OTP

Máy gửi một <Term of="otp">mã</Term> cho **bác**.

{/* ease: long-sentence – quoted from the decree */}
<Warning title="Đừng đọc">

Không đọc mã.

- {/* ease: rare-word – its name */} Một thứ

</Warning>

<Steps>
<Step>Mở máy.</Step>
</Steps>

<Question id="ma">

Bác làm gì?

<Option right>
  Cúp máy
  <Why>Đúng rồi.</Why>
</Option>

</Question>

<Still scenario="x" screen="y" caption="Chữ dưới ảnh" />

Trang <RealAddress /> mới thật.
`

test('all that readers see is read, in order, with its line', async () => {
  const { blocks } = await proseOf(lesson)
  expect(blocks.map(({ line, text }) => `${String(line)} ${text}`)).toEqual([
    '1 Mã OTP',
    '3 Máy gửi một mã cho bác.',
    '6 Đừng đọc',
    '8 Không đọc mã.',
    '10 Một thứ',
    '15 Mở máy.',
    '20 Bác làm gì?',
    '22 Cúp máy',
    '24 Đúng rồi.',
    '29 Chữ dưới ảnh',
    '31 Trang dichvucong.gov.vn mới thật.',
  ])
})

test('terms are known by what they are looked up by and as they are written', async () => {
  const { blocks } = await proseOf(lesson)
  expect(blocks.flatMap(({ terms }) => terms)).toEqual(['mã', 'otp'])
  expect(blocks.filter(({ isRunning }) => !isRunning).map(({ text }) => text)).toEqual([
    ...['Mã OTP', 'Đừng đọc', 'Cúp máy', 'Chữ dưới ảnh'],
  ])
})

test('an exception covers what it stands before, whole, and nothing more', async () => {
  const { blocks, exceptions } = await proseOf(lesson)
  expect(exceptions).toEqual([
    { line: 5, rule: 'long-sentence', reason: 'quoted from the decree' },
    { line: 10, rule: 'rare-word', reason: 'its name' },
  ])
  const covered = (index: number) =>
    blocks.filter(({ excused }) => excused.includes(index)).map(({ text }) => text)
  expect(covered(0)).toEqual(['Đừng đọc', 'Không đọc mã.', 'Một thứ'])
  expect(covered(1)).toEqual(['Một thứ'])
})

test('another comment is no exception', async () => {
  const { blocks, exceptions } = await proseOf('{/* to be read aloud */}\n\nBác ơi.\n')
  expect(exceptions).toEqual([])
  expect(blocks).toMatchObject([{ text: 'Bác ơi.', excused: [] }])
})
