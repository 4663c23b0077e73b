import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cookieDeps, fieldIn, safeRedirect, withCookies } from './http.server.ts'

const ours = 'https://hoc.example'
const locationFor = (target: string, page = '/toi') =>
  safeRedirect(new Request(ours + page), target).headers.get('location') ?? ''

test.each([
  ['/toi?da-luu#consents-title', '/toi', '/toi?da-luu#consents-title'],
  ['/toi', '/en/toi', '/en/toi'],
  ['/', '/en', '/en'],
])('%s from %s leads to %s', (target, page, location) => {
  expect(locationFor(target, page)).toBe(location)
})

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/x\r\nSet-Cookie: a=1',
  '',
])('"%s" leads home instead', (target) => {
  expect(locationFor(target)).toBe('/')
})

test('wherever it leads, it is our site', () => {
  const part = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '\t',
    '\n',
    'evil.example',
    '?',
  )
  const target = fc.oneof(
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary-ascii' }),
  )
  fc.assert(
    fc.property(target, fc.constantFrom('/x', '/en/x'), (path, page) => {
      expect(new URL(locationFor(path, page), ours).origin).toBe(ours)
    }),
  )
})

test('a redirect is a 303 and brings its cookies', () => {
  const answer = safeRedirect(new Request(ours), '/', withCookies(['a=1', 'b=2']))

  expect(answer.status).toBe(303)
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

test('cookies are kept to https where the browser speaks it', () => {
  expect(cookieDeps(new Request(ours))).toEqual({ isSecure: true })
  expect(cookieDeps(new Request('http://192.168.1.2:3000'))).toEqual({ isSecure: false })
})

test('a file where a text is asked for is no text', () => {
  const form = new FormData()
  form.set('phone', new File(['0912'], 'x.txt'))

  expect(fieldIn(form, 'phone')).toBe('')
  expect(fieldIn(form, 'name')).toBe('')
})
