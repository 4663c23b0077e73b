import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { rungs, type Grade, type Rung } from './mastery.ts'
import type { ShownSkill } from './skill-card.tsx'
import { SkillsPage } from './skills-page.tsx'

const skill = (rung: Rung, grade: Grade = 'self'): ShownSkill => ({
  skill: 'sign-in',
  title: 'Đăng nhập',
  rung,
  rungs: rungs
    .slice(0, rungs.indexOf(rung) + 1)
    .map((each) => ({ rung: each, grade, firstAt: '2026-11-02T18:30:00.000Z' })),
  lesson: 'dang-nhap-cong-dvc',
  scenario: 'dang-nhap-cong-dvc',
})

describe.each(languages)('in %s', (language) => {
  test.each(rungs)('the rung “%s” has its words', (rung) => {
    for (const grade of ['self', 'witnessed', 'rechecked'] as const) {
      const html = renderPage(
        <SkillsPage skills={[skill(rung, grade)]} name="X" />,
        language,
      )
      expect(html).not.toContain('{{')
    }
  })

  test('nothing done yet is said kindly', () => {
    expect(renderPage(<SkillsPage skills={[]} />, language)).toContain('<h1>')
  })
})

test('the evidence names the day in Vietnam', () => {
  expect(renderPage(<SkillsPage skills={[skill('passed')]} />)).toContain(
    'Bác đã tự làm đúng ngày 3/11/2026, không cần gợi ý.',
  )
  expect(renderPage(<SkillsPage skills={[skill('passed')]} />, 'en')).toContain(
    'on 3 November 2026, without hints.',
  )
})

test('links keep the language', () => {
  const html = renderPage(<SkillsPage skills={[skill('practised')]} />, 'en')
  expect(html).toContain('href="/en/tap/dang-nhap-cong-dvc?che-do=tu-lam"')
})
