import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { auditTypes } from './audit/audit-entry.ts'
import { AuditPage } from './audit/audit-page.tsx'
import {
  InvitationPage,
  JoinWithAccountPage,
  NoInvitationPage,
} from './invitations/invitation-page.tsx'
import { officeWords } from './oidc/oidc-journey.ts'
import { roles } from './roles/role.ts'
import type { ShownUnit } from './roles/shown-unit.ts'
import { UnitPage } from './roles/unit-page.tsx'
import { StaffPage } from './staff/staff-page.tsx'
import { StaffSignInPage } from './staff/staff-sign-in-page.tsx'

const unit: ShownUnit = {
  ...{ id: 'c-11', name: 'Xã Đông', place: 'Xã Đông, Tỉnh Một', level: 'commune' },
  above: [{ id: 'p-1', level: 'province', name: 'Tỉnh Một' }],
  below: [{ id: 'h-111', level: 'hamlet', name: 'Thôn 1' }],
  ...{ maySeeStaff: true, maySeeAudit: true, mayManageHamlets: true },
  staff: roles.map((role, place) => ({
    ...{ id: role, name: `Người ${place}`, role, unitName: 'Thôn 1' },
    ...{ since: '2026-03-01', lastDay: '2026-12-31', mayRevoke: place > 0 },
  })),
  invitations: [null, 'Nguyễn Thị Lan'].map((invitedByName, place) => ({
    ...{ id: `i-${place}`, role: 'trainer' as const, unitName: 'Thôn 1', invitedByName },
    ...{ expiresAt: '2026-03-08T10:00:00.000Z', lastDay: undefined },
    mayWithdraw: place > 0,
  })),
  invitable: ['trainer', 'commune-official'],
}
const nobody: ShownUnit = { ...unit, staff: [], invitations: [], invitable: [] }
const invited = {
  role: 'trainer',
  url: 'https://hoc.example.vn/moi/abc',
  expiresAt: '2026-03-08T10:00:00.000Z',
} as const
const newPassword = { name: 'Nam', loginName: 'nam.tran', password: 'bcgh-kmnp' }
const invitation = {
  role: 'trainer',
  place: 'Thôn 1, Xã Đông',
  invitedByName: 'Lan',
} as const
const mine = roles.map((role) => ({
  ...{ role, unitId: 'c-11', place: 'Xã Đông, Tỉnh Một', maySeeAudit: true },
}))
const acts = auditTypes.map((type) => ({
  ...{ id: type, at: '2026-03-01T10:00:00.000Z', actor: 'Lan', type, about: 'Nam' },
  ...{ role: 'trainer' as const, place: 'Thôn 1' },
}))
const erased = { ...acts[0], id: 'x', actor: undefined, about: undefined, place: undefined }
const log = { place: 'Xã Đông', unitId: 'c-11', older: 7 }

describe.each(languages)('in %s', (language) => {
  test.each([
    ['mine', <StaffPage name="Lan" isSharedDevice roles={mine} isPasswordChanged />],
    [
      'mine, tied',
      <StaffPage name="Lan" isSharedDevice={false} roles={[]} hasOffice said="linked" />,
    ],
    ['mine, no role', <StaffPage name="Lan" isSharedDevice={false} roles={[]} />],
    ['unit', <UnitPage unit={unit} invited={invited} done="revoked" />],
    ['unit, a password', <UnitPage unit={unit} newPassword={newPassword} />],
    ['unit of nobody', <UnitPage unit={nobody} done="withdrawn" />],
    ['invitation', <InvitationPage invitation={invitation} />],
    ['join', <JoinWithAccountPage invitation={invitation} name="Nam" />],
    ['own invitation', <JoinWithAccountPage invitation={invitation} name="Lan" isOwn />],
    ['log', <AuditPage {...log} entries={acts} />],
    ['empty log', <AuditPage {...log} entries={[]} />],
  ])('every text of the page “%s” is there', (_name, page) => {
    expect(renderPage(page, language)).not.toContain('{{')
  })

  test.each([
    'invitation-unknown',
    'invitation-used',
    'invitation-withdrawn',
    'invitation-expired',
  ] as const)('a link that is %s says so', (code) => {
    expect(renderPage(<NoInvitationPage code={code} />, language)).toContain('<h1>')
  })

  test.each([
    'not-your-unit',
    'not-your-own',
    'grant-not-found',
    'invitation-gone',
    'role-missing',
    'bad-last-day',
    'no-account',
    'has-higher-role',
  ] as const)('a unit’s page has words for %s', (refusal) => {
    const html = renderPage(<UnitPage unit={unit} refusal={refusal} />, language)

    expect(html).toContain('role="alert"')
    expect(html).toContain('id="staff"')
  })
})

test.each(officeWords)(
  'the page where staff sign in has words for the end at the office: %s',
  (said) => {
    for (const language of languages) {
      const html = renderPage(<StaffSignInPage hasOffice said={said} />, language)
      expect(html).toContain('role="status"')
    }
  },
)

test('who had themselves erased is in the log without a name', () => {
  const html = renderPage(
    <AuditPage
      {...log}
      entries={[{ ...erased, type: 'role-granted', at: '2026-03-01', role: 'trainer' }]}
    />,
  )

  expect(html).toContain('Người đã xóa tài khoản')
})

test('who may not see the staff of a unit gets none of it', () => {
  const html = renderPage(
    <UnitPage unit={{ ...nobody, maySeeStaff: false, maySeeAudit: false }} />,
  )

  expect(html).not.toContain('<form')
  expect(html).not.toContain('nhat-ky')
})
