import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { AccountPanel } from './account-panel.tsx'
import { ErasePage } from './erase-page.tsx'
import { ErasedPage } from './erased-page.tsx'
import { ForgottenPinPage } from './forgotten-pin-page.tsx'
import { fieldProblems } from './form-field.ts'
import { GuestPanel } from './guest-panel.tsx'
import { PrivacyPage } from './privacy-page.tsx'
import type { FormProblem } from './problem-texts.tsx'
import { RegisterPage } from './register-page.tsx'
import { SharedDeviceNotice } from './shared-device-notice.tsx'
import { SignInPage } from './sign-in-page.tsx'
import { PasswordPage } from './staff/password-page.tsx'
import { StaffSignInPage } from './staff/staff-sign-in-page.tsx'

const failures: FormProblem[] = [
  { code: 'wrong-name-or-secret' },
  { code: 'locked', retryAfterSeconds: 61 },
  { code: 'too-many-tries', retryAfterSeconds: 5 },
  ...fieldProblems.map((problem): FormProblem => ({
    code: 'bad-form',
    fields: { phone: problem },
  })),
]

describe.each(languages)('in %s', (language) => {
  test.each([
    ['forgotten PIN', <ForgottenPinPage />],
    ['erase, first', <ErasePage step={1} />],
    ['erase, second', <ErasePage step={2} isTickMissing />],
    ['erased', <ErasedPage />],
    ['privacy', <PrivacyPage />],
    ['guest', <GuestPanel hasResults />],
    ['guest without results', <GuestPanel hasResults={false} />],
    ['account', <AccountPanel name="Bác Luyện" consents={[]} isConsentsSaved />],
    ['shared device', <SharedDeviceNotice name="Bác Luyện" />],
  ])('every text of the page “%s” is there', (_name, page) => {
    expect(renderPage(page, language)).not.toContain('{{')
  })

  test.each(failures)('every form has words for $code $fields', (problem) => {
    const forms = [
      <RegisterPage problem={problem} />,
      <SignInPage problem={problem} />,
      <StaffSignInPage problem={problem} />,
      <PasswordPage problem={problem} loginName="lan" />,
    ]
    for (const form of forms) expect(renderPage(form, language)).toContain('role="alert"')
  })
})

test('a fresh form agrees to nothing', () => {
  expect(renderPage(<RegisterPage />)).not.toContain('checked')
})

test('what was typed comes back, except the PIN', () => {
  const html = renderPage(
    <RegisterPage
      problem={{
        code: 'bad-form',
        fields: { pin: 'pin-too-easy', purposes: 'consent-needed' },
      }}
      values={{ displayName: 'Bác Luyện', phone: '0600', purposes: ['contact-phone'] }}
    />,
  )

  expect(html).toContain('value="Bác Luyện"')
  expect(html).toContain('value="0600"')
  expect(html).toMatch(/id="purposes-contact-phone"[^>]*checked/)
  expect(html).not.toMatch(/type="password"[^>]*value=/)
})

test('the summary leads to each field that is wrong', () => {
  const fields = { pin: 'pin-missing', purposes: 'consent-needed' } as const
  const html = renderPage(<RegisterPage problem={{ code: 'bad-form', fields }} />)

  for (const [, anchor] of html.matchAll(/<a href="#([^"]+)"/g)) {
    expect(html).toContain(`id="${anchor ?? ''}"`)
  }
  expect(html).toContain('href="#purposes-keep-progress"')
})

test('a wait is told in whole minutes, never too few', () => {
  const html = renderPage(
    <SignInPage problem={{ code: 'locked', retryAfterSeconds: 61 }} />,
  )
  expect(html).toContain('2 phút')
})
