import { expect, test } from 'vitest'
import { compileLesson } from './compile-lesson.server.ts'

async function compiled(body: string) {
  const compilation = await compileLesson(body)
  if (!compilation.isCompiled) throw new Error('The body does not compile.')
  return compilation
}

test('a term is looked up by its own words, or by what the author says it is of', async () => {
  const { outline, module } = await compiled(
    'A <Term>code</Term>.\n\nThe <Term of="otp">six digits</Term> and a <Term>**SIM**</Term>.',
  )

  expect(outline.terms).toEqual([
    { of: 'code', line: 1 },
    { of: 'otp', line: 3 },
    { of: 'SIM', line: 3 },
  ])
  expect(module).toMatch(/of:\s*"otp",\s*mark:\s*"1"/)
  expect(outline.text).toBe('A code. The six digits and a SIM.')
})

test.each([
  ['a heading', '## What a <Term>code</Term> is'],
  ['a link', '[See <Term>code</Term>](/x)'],
  ['an option', '<Option>The <Term>code</Term> <Why>x</Why></Option>'],
  ['a button', '<Practise scenario="egg">The <Term>code</Term></Practise>'],
])('a term in %s is a fault', async (_place, body) => {
  const { outline } = await compiled(body)

  expect(outline.faults.filter(({ key }) => key === 'Term')).toHaveLength(1)
})

test('a term may stand in the reason for an option', async () => {
  const { outline } = await compiled('<Option>x <Why>The <Term>code</Term>.</Why></Option>')

  expect(outline.faults.filter(({ key }) => key === 'Term')).toEqual([])
})

test('a drawing is known by its name, and its caption is text of the lesson', async () => {
  const { outline } = await compiled(
    '<Drawing name="key" alt="A key">\n\nKeep it well.\n\n</Drawing>\n',
  )

  expect(outline.drawings).toEqual([{ name: 'key', line: 1 }])
  expect(outline.shape).toEqual([{ part: 'Drawing key', line: 1 }])
  expect(outline.text).toContain('Keep it well.')
})
