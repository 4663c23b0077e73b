import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { isOwnSite } from './security.server.ts'

function givenRequest(method: string, headers: IncomingMessage['headers']) {
  const request = new IncomingMessage(new Socket())
  return Object.assign(request, { method, headers: { host: 'hoc.example', ...headers } })
}

test.each([
  ['our page', { 'sec-fetch-site': 'same-origin' }, true],
  ['an address typed', { 'sec-fetch-site': 'none' }, true],
  ['a neighbour', { 'sec-fetch-site': 'same-site' }, false],
  ['another site', { 'sec-fetch-site': 'cross-site' }, false],
  [
    'another site that claims our origin',
    { 'sec-fetch-site': 'cross-site', origin: 'https://hoc.example' },
    false,
  ],
  ['our page in an old browser', { origin: 'https://hoc.example' }, true],
  ['another site in an old browser', { origin: 'https://evil.example' }, false],
  ['our name under another', { origin: 'https://hoc.example.evil.example' }, false],
  ['another port', { origin: 'https://hoc.example:8443' }, false],
  ['a sandboxed frame', { origin: 'null' }, false],
  ['a program', {}, true],
])('a change asked for by %s', (_case, headers, isOwn) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    expect(isOwnSite(givenRequest(method, headers))).toBe(isOwn)
  }
})

test('whoever only looks may come from anywhere', () => {
  expect(isOwnSite(givenRequest('GET', { 'sec-fetch-site': 'cross-site' }))).toBe(true)
})
