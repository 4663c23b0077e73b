import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askPort } from '#tests/support/http.ts'
import { startInVain, startSite } from '#tests/support/site.ts'

const stack = /\n\s+at /

test.each([
  [
    'no secret in production',
    { SESSION_SECRET: '' },
    /SESSION_SECRET is required in production/,
  ],
  ['a secret too short', { SESSION_SECRET: 'short' }, /at least 32 characters/],
  ['a port that is none', { PORT: 'abc' }, /PORT must be a number from 0 to 65535/],
  ['a port past the last', { PORT: '70000' }, /PORT must be a number from 0 to 65535/],
  ['a level of logging that is none', { LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of/],
  ['an address that is none', { PUBLIC_URL: 'hoc' }, /PUBLIC_URL must be an address/],
  ['a database we cannot use', { DATABASE_URL: 'postgres://x/y' }, /DATABASE_URL/],
  [
    'a database that is a folder',
    { DATABASE_URL: '/' },
    /DATABASE_URL: \/ cannot be opened/,
  ],
  ['a file that is no database', { DATABASE_URL: 'package.json' }, /is not a database/],
])(
  'with %s it does not start, and says what to mend',
  async (_case, environment, words) => {
    const { exitCode, said } = await startInVain(environment)

    expect(exitCode).toBe(1)
    expect(said).toMatch(words)
    expect(said).not.toMatch(stack)
  },
)

test('a port that is taken is said to be, with the way to another', async () => {
  const site = await startSite()
  const port = new URL(site.url).port

  const { exitCode, said } = await startInVain({ PORT: port })

  await site.stop()
  expect(exitCode).toBe(1)
  expect(said).toContain(`Port ${port} is taken`)
  expect(said).not.toMatch(stack)
})

test('it listens on this machine only, tells its health, and ends when asked to', async () => {
  const site = await startSite()
  const { status, headers, body } = await askPort(Number(new URL(site.url).port), {
    path: '/health',
  })
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string
  }

  expect(new URL(site.url).hostname).toBe('127.0.0.1')
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('application/json')
  expect(headers['cache-control']).toBe('no-store')
  expect(JSON.parse(body.toString())).toEqual({ status: 'ok', version, database: 'ok' })
  await site.stop()
  expect(site.isRunning()).toBe(false)
})

test('what was stored is there after a restart, and who was signed in still is', async () => {
  const first = await startSite()
  const form = new URLSearchParams({
    ...{ displayName: 'Bác Thử', phone: '0600000009', pin: '286041', pinAgain: '286041' },
    ...{ purposes: 'keep-progress', wordingVersion: '1' },
  }).toString()
  const { headers } = await askPort(Number(new URL(first.url).port), {
    path: '/dang-ky',
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(form.length),
    },
    body: form,
  })
  const cookie = String(headers['set-cookie']?.[0]).split(';')[0] ?? ''

  const second = await startSite({ DATABASE_URL: first.databasePath })
  const { body } = await askPort(Number(new URL(second.url).port), {
    path: '/toi',
    headers: { cookie },
  })

  await second.stop()
  await first.stop()
  expect(body.toString()).toContain('Bác Thử')
})
