import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { correctionReasons, type ShownMark } from './attendance/mark.ts'
import { addingProblems } from './attendance/roll-form.ts'
import { RollPage, rollWords, type RollPageProps } from './attendance/roll-page.tsx'
import { noteProblems } from './class/class-notes.tsx'
import { ClassPage, classWords, type ClassPageProps } from './class/class-page.tsx'
import { phases } from './class/class-phase.ts'
import { planProblems } from './class/plan-form.ts'
import type { ListedClass, ShownClass } from './class/shown-class.ts'
import { UnitClassesPage } from './class/unit-classes-page.tsx'
import { doneWords } from './live/done-words.ts'
import { WallNotice } from './live/wall-notice.tsx'
import type { ShownWitness } from './witness/shown-witness.ts'
import { WitnessPage } from './witness/witness-page.tsx'
import { withdrawReasons } from './witness/withdrawal.ts'
import { ClosingPage, type ClosingPageProps } from './closing/closing-page.tsx'

const counts = {
  ...{ present: 32, headcount: 5, joined: 12, practised: 20, passed: 9 },
  ...{ witnessed: 2, onBehalf: 1 },
}
const hamlet = { id: 'h-111', name: 'Thôn 1' }
const listed: ListedClass = {
  ...{ id: 'class-1', hamlet, startsAt: '2026-03-01T12:30:00.000Z', minutes: 90 },
  ...{ place: 'Nhà văn hóa', scenario: 's-1', title: 'Tra cứu hồ sơ', phase: 'open' },
  counts,
}
const asked = {
  ...{ id: 'class-1', scenario: 's-1', day: '2026-03-01', time: '19:30' },
  ...{ minutes: '90', place: 'Nhà văn hóa', teamId: '' },
}
const choices = {
  groups: [{ name: 'Dịch vụ công', teachable: [{ scenario: 's-1', title: 'Tra cứu' }] }],
  teams: [{ id: 'team-1', name: 'Xã Đông · 12/QĐ-UBND' }],
}
const shown: ShownClass = {
  ...listed,
  ...{ code: '246810', team: '12/QĐ-UBND', openedAt: listed.startsAt, closedAt: null },
  ...{
    counts,
    notes: [{ id: 'n-1', text: 'Cần kính', at: listed.startsAt, by: undefined }],
  },
}
const joining = {
  url: 'https://hoc.example.vn/lop/246810',
  qr: { size: 3, path: 'M0 0h1v1z' },
}
const marks: ShownMark[] = correctionReasons.map((reason, place) => ({
  ...{ id: reason, at: listed.startsAt, name: place ? 'Bác Luyện' : undefined, reason },
  ...{ actor: place > 1 ? 'Lan' : undefined, isOwn: place === 1, isPresent: place > 2 },
}))
const row = {
  ...{ learner: 'l-1', name: 'Nguyễn Thị Luyện', birthYear: 1958, household: '3' },
  ...{ isPresent: true, hasJoined: true },
}
const roll: RollPageProps = {
  ...{ classId: 'class-1', hamlet, phase: 'open', nameless: 1, headcount: 5 },
  rows: [
    row,
    { ...row, learner: 'l-2', name: 'Trần Văn Mẫu', isPresent: false, household: null },
  ],
  ...{ isByHouse: false, formId: 'f-1', history: marks },
}
const closing: ClosingPageProps['closing'] = {
  ...{ id: 'class-1', phase: 'signed', startsAt: listed.startsAt, place: 'Nhà văn hóa' },
  ...{ scenario: 's-1', title: 'Tra cứu hồ sơ', now: { ...counts, present: 33 } },
  ...{ signed: { counts, at: listed.startsAt, by: 'Lan' }, corrections: marks },
  withdrawn: 1,
  names: ['Nguyễn Thị Luyện'],
}
const hard = [{ title: 'Kết quả', learners: 4 }]

const seen: ShownWitness = {
  ...{ classId: 'class-1', hamlet, phase: 'open', people: [], skills: [] },
  passes: [
    {
      ...{ person: 'l-1', learnerId: 'l-1', skill: 's-1', attempt: 'a-1' },
      ...{ name: 'Nguyễn Thị Luyện', what: 'Tra cứu hồ sơ', witnessed: 'd-1' },
    },
    {
      ...{ person: 'l-2', learnerId: 'l-2', skill: 's-1', attempt: 'a-2' },
      ...{ name: undefined, what: 'Tra cứu hồ sơ', witnessed: undefined },
    },
  ],
  deeds: [
    { id: 'd-2', name: 'Trần Mẫu', skill: 's-1', outcome: 'passed', what: 'Tra cứu' },
  ],
  withdrawn: [undefined, ...withdrawReasons].map((reason, place) => ({
    ...{ id: `w-${place}`, name: 'Lò Văn Tập', what: 'Tra cứu', at: listed.startsAt },
    ...{ by: place ? 'Lan' : undefined, kind: place ? 'witnessed' : 'on-behalf', reason },
  })),
}

describe.each(languages)('in %s', (language) => {
  const page = (element: React.JSX.Element) => renderPage(element, language)
  const oneHeading = (html: string) => expect(html.match(/<h1/g)).toHaveLength(1)

  test('the classes of a unit have words in every phase, and no number where none is told', () => {
    const untold = { ...listed, counts: undefined }
    const classes = phases.map((phase) => ({ ...untold, id: phase, phase }))

    for (const problem of [undefined, ...planProblems]) {
      oneHeading(
        page(
          <UnitClassesPage
            unit={hamlet}
            {...{ classes, plan: { asked, choices }, problem }}
          />,
        ),
      )
    }
    const ofOfficials = page(
      <UnitClassesPage unit={hamlet} classes={classes} plan={undefined} />,
    )
    expect(ofOfficials).not.toContain('<form')
    expect(ofOfficials).not.toContain('32')
    oneHeading(page(<UnitClassesPage unit={hamlet} classes={[]} plan={undefined} />))
  })

  test('a class has a page in every phase, and words for all that is done and refused', () => {
    const props: ClassPageProps = { shown, joining, plan: { asked, choices } }
    for (const phase of phases) {
      oneHeading(page(<ClassPage {...props} shown={{ ...shown, phase }} />))
    }
    for (const done of classWords) oneHeading(page(<ClassPage {...props} done={done} />))
    const planned = { ...shown, phase: 'planned' as const }
    for (const problem of planProblems) {
      oneHeading(page(<ClassPage {...props} shown={planned} problem={problem} />))
    }
    for (const problem of noteProblems) {
      expect(page(<ClassPage {...props} note={{ text: 'abc', problem }} />)).toContain(
        'abc',
      )
    }
    expect(page(<ClassPage {...props} />)).toContain('246 810')
  })

  test('attendance shows every name with its box, by name and by house', () => {
    for (const isByHouse of [false, true]) {
      const html = page(<RollPage {...roll} isByHouse={isByHouse} />)
      oneHeading(html)
      expect(
        html.match(/<input type="checkbox" name="present"|name="present"/g),
      ).toHaveLength(2)
      expect(html).toContain('data-roll="class-1"')
    }
    for (const done of rollWords) oneHeading(page(<RollPage {...roll} done={done} />))
    for (const problem of addingProblems) {
      const adding = { asked: { name: 'Lò Văn Tập', birthYear: '19' }, problem }
      expect(page(<RollPage {...roll} adding={adding} />)).toContain('Lò Văn Tập')
    }
    const signed = page(<RollPage {...roll} phase="signed" isReasonMissing />)
    expect(signed).not.toContain('data-roll=')
    oneHeading(page(<RollPage {...roll} phase="planned" rows={[]} />))
  })

  test('beside all that was noted is how to take it back, once signed with a reason', () => {
    const form = { typed: undefined, problems: [] }
    for (const phase of phases) {
      const html = page(<WitnessPage {...seen} {...{ phase, form }} />)
      oneHeading(html)
      const taken = [...html.matchAll(/value="withdraw"\/><input [^>]*value="(d-.)"/g)]
      expect(taken.map(([, deed]) => deed)).toEqual(['d-1', 'd-2'])
      expect(html.match(/<select[^>]*name="reason"/g) ?? []).toHaveLength(
        phase === 'signed' ? 2 : 0,
      )
      expect(html).toContain('Lò Văn Tập')
    }
    for (const done of doneWords) page(<WallNotice done={done} />)
  })

  test('the summary shows what was signed beside what is known now, names only if asked', () => {
    const props: ClosingPageProps = { closing, hamlet, hard, isWithNames: false }
    const html = page(<ClosingPage {...props} isJustSigned />)
    oneHeading(html)
    expect(html).toContain('<td>32</td>')
    expect(html).toContain('33 (')
    expect(html).toContain('/can-bo/lop/class-1/ghi-nhan')
    expect(html.replace(/<div class="unprinted">.*?<\/div>/gs, '')).not.toContain('Luyện')
    expect(page(<ClosingPage {...props} isWithNames />)).toContain('Nguyễn Thị Luyện')

    const open = { ...closing, phase: 'open' as const, signed: undefined }
    oneHeading(page(<ClosingPage {...props} closing={open} isUnconfirmed />))
    const planned = { ...open, phase: 'planned' as const }
    expect(page(<ClosingPage {...props} closing={planned} />)).not.toContain('<form')
  })
})
