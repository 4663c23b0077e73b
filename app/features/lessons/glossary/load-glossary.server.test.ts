import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadGlossary } from './load-glossary.server.ts'

const sound = `- id: otp
  vi:
    term: OTP
    forms: [mã xác thực]
    means: Dãy số chỉ dùng một lần.
  en: { term: OTP, means: Digits for one use. }
  lesson: dang-nhap
- id: qr
  vi: { term: mã QR, means: Ô vuông đen trắng. }
  en: { term: QR code, means: A square of dots. }
`

async function load(yaml: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'glossary-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(path.join(folder, 'glossary'))
  await writeFile(path.join(folder, 'glossary', 'glossary.yaml'), yaml)
  return loadGlossary(folder, ['dang-nhap'])
}

test('a sound glossary is read whole, with no forms where none are written', async () => {
  const { terms, problems } = await load(sound)

  expect(problems).toEqual([])
  expect(terms.map(({ id }) => id)).toEqual(['otp', 'qr'])
  expect(terms[1]?.vi.forms).toEqual([])
})

test.each([
  ['an id with capitals', 'id: otp', 'id: OTP', 1, 'kebab-case'],
  ['no meaning', ', means: Ô vuông đen trắng.', '', 9, '"means" is missing here.'],
  ['a key nobody knows', 'lesson: dang-nhap', 'lessn: x', 7, 'Did you mean "lesson"?'],
  ['no English', '  en: { term: QR code, means: A square of dots. }\n', '', 8, '"en" is'],
  ['a lesson that is not there', ': dang-nhap', ': dang-nhp', 7, 'There is no lesson'],
  ['two terms of one id', 'id: qr', 'id: otp', 9, '“otp” already leads to the term "otp"'],
  ['a form of two terms', 'term: mã QR', 'term: Mã Xác Thực', 9, '“mã xác thực” already'],
  ['what is not YAML', 'forms: [mã xác thực]', 'forms: [mã', 5, 'This is not YAML'],
])('%s is told with its line', async (_case, right, wrong, line, message) => {
  expect(sound).toContain(right)
  const { problems } = await load(sound.replace(right, wrong))

  expect(problems[0]).toMatchObject({ line })
  expect(problems[0]?.message).toContain(message)
})

test('what is no list is told once', async () => {
  expect((await load('otp: OTP')).problems).toHaveLength(1)
})

test('the other terms are read past one with a mistake', async () => {
  const { terms } = await load(sound.replace('id: otp', 'id: O T P'))

  expect(terms.map(({ id }) => id)).toEqual(['qr'])
})
