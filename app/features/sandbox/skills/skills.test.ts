import { describe, expect, test } from 'vitest'
import { findingsInCore, findingsInFrameworks, findingsInSkills } from './check-skills.ts'
import { coreSetOn, isCoreMet, isInCore, type CoreSet } from './core-set.ts'
import type { Framework } from './framework.ts'
import type { SkillList } from './skill.ts'
import {
  findingsInCoreUse,
  findingsInLesson,
  findingsInTaught,
  withTeaching,
} from './teaching.ts'

const words = { vi: 'A', en: 'A' }

const framework = (id: string, rest: Partial<Framework> = {}): Framework => ({
  id,
  kind: 'skills',
  number: '1',
  name: words,
  issuedOn: '2024-01-01',
  validFrom: '2024-01-01',
  source: 'A',
  mark: 'S',
  ...rest,
})

const skill = (id: string, rest: Partial<SkillList['skills'][number]> = {}) => ({
  ...{ id, level: 1 as const, group: 'papers', name: words, procedures: ['P01'] },
  frameworkRefs: [],
  ...rest,
})

const list = (...skills: SkillList['skills']): SkillList => ({
  version: 1,
  validFrom: '2026-11-22',
  groupsFrom: 'rule',
  groups: [{ id: 'papers', name: words }],
  skills,
})

const core = (version: number, validFrom: string, validTo?: string): CoreSet => ({
  ...{ version, validFrom, validTo },
  oneOfEach: [['P01', 'P02'], ['P21']],
})

const messagesOf = (findings: readonly { message: string }[]) =>
  findings.map(({ message }) => message).join('\n')

describe('the core set of a day', () => {
  const sets = [core(1, '2026-01-01', '2026-07-01'), core(2, '2026-08-01')]

  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 1],
    ['2026-06-30', 1],
    ['2026-07-01', undefined],
    ['2026-07-15', undefined],
    ['2026-08-01', 2],
    ['2031-01-01', 2],
  ])('on %s is version %s', (day, version) => {
    expect(coreSetOn(sets, day)?.version).toBe(version)
  })

  test.each([
    [['P02', 'P21'], true],
    [['P01', 'P02'], false],
    [[], false],
  ])('is met by %j: %s', (passed, isMet) => {
    expect(isCoreMet(core(1, '2026-01-01'), new Set(passed))).toBe(isMet)
  })

  test('names the skills that count for it', () => {
    expect(isInCore(sets[0], { procedures: ['P02'] })).toBe(true)
    expect(isInCore(sets[0], { procedures: ['P28'] })).toBe(false)
    expect(isInCore(undefined, { procedures: ['P02'] })).toBe(false)
  })
})

describe('what is wrong is told', () => {
  const frameworks = [
    framework('rule'),
    framework('old', { validTo: '2025-12-31' }),
    framework('counts', { kind: 'indicators' }),
  ]

  test.each([
    ['a group nobody named', { group: 'paper' }, 'Did you mean "papers"?'],
    [
      'a framework nobody knows',
      { frameworkRefs: [{ framework: 'rulle', code: '1' }] },
      'There is no framework "rulle". Did you mean "rule"?',
    ],
    [
      'a framework no longer in force',
      { frameworkRefs: [{ framework: 'old', code: '1' }] },
      '"old" is in force from 2024-01-01 until 2025-12-31, and this list from 2026-11-22.',
    ],
    [
      'a framework that only counts',
      { frameworkRefs: [{ framework: 'counts', code: '1' }] },
      'names no skills',
    ],
  ])('%s', (_case, rest, message) => {
    const found = findingsInSkills(list(skill('a', rest)), frameworks)
    expect(messagesOf(found)).toContain(message)
  })

  test('a skill twice', () => {
    expect(messagesOf(findingsInSkills(list(skill('a'), skill('a')), frameworks))).toBe(
      'The skill "a" is there twice. Choose another.',
    )
  })

  test('a framework that replaces what still holds', () => {
    const found = findingsInFrameworks([
      framework('before'),
      framework('after', { validFrom: '2025-04-03', replaces: 'before' }),
    ])
    expect(messagesOf(found)).toContain('"before" still holds on 2025-04-03.')
  })

  test.each([
    ['versions that overlap', [core(1, '2026-01-01'), core(2, '2026-08-01')], 'Version 1'],
    [
      'a version twice',
      [core(1, '2026-01-01', '2026-02-01'), core(1, '2026-03-01')],
      'twice',
    ],
    ['an end before the beginning', [core(1, '2026-02-01', '2026-01-01')], 'ends on'],
  ])('%s', (_case, sets, message) => {
    expect(messagesOf(findingsInCore(sets))).toContain(message)
  })
})

describe('a skill is joined with what names it', () => {
  const skills = list(skill('a', { procedures: ['P01', 'P02'] }), skill('b'))
  const teaching = {
    scenarios: [{ id: 'do-a', skill: 'a', procedure: 'P01' }],
    lessons: [{ slug: 'on-a', skill: 'a', scenarios: ['do-a'] }, { slug: 'reading' }],
  }
  const taught = withTeaching(skills, teaching)

  test('its scenarios and its lessons', () => {
    expect(taught.map(({ scenarios, lessons }) => [...scenarios, ...lessons])).toEqual([
      ['do-a', 'on-a'],
      [],
    ])
  })

  test('what nothing practises or teaches is told, with its place', () => {
    const found = findingsInTaught(taught, teaching)
    expect(found.map(({ path }) => path)).toEqual([
      ['skills', 0, 'procedures', 1],
      ['skills', 1, 'id'],
      ['skills', 1, 'id'],
    ])
    expect(messagesOf(found)).toContain('No lesson teaches "b".')
  })

  test('a core set asks only for what is taught', () => {
    expect(messagesOf(findingsInCoreUse([core(1, '2026-01-01')], taught))).toContain(
      'There is no procedure that is taught "P21".',
    )
  })

  test('a lesson and its scenario name the same skill', () => {
    const lesson = { slug: 'on-b', skill: 'b', scenarios: ['do-a'] }
    expect(messagesOf(findingsInLesson(lesson, skills, teaching))).toContain(
      'The scenario "do-a" practises "a", and this lesson teaches "b".',
    )
    expect(
      messagesOf(findingsInLesson({ slug: 'x', skill: 'c' }, skills, teaching)),
    ).toContain('There is no skill "c".')
  })
})
