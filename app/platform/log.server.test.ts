import { expect, test } from 'vitest'
import { createLog } from './log.server.ts'

function givenLog() {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  return { log, lines }
}

test('an error is logged with its message, its place and its cause', () => {
  const { log, lines } = givenLog()

  log.error({ error: new Error('outer', { cause: new TypeError('inner') }) }, 'Broken')

  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('Error: outer')
  expect(lines[0]).toContain('log.server.test.ts')
  expect(lines[0]).toContain('TypeError: inner')
})

test('what an error carries beside its message is not logged', () => {
  const { log, lines } = givenLog()

  log.error({ error: Object.assign(new Error('no'), { issues: [{ input: '0912' }] }) }, 'x')
  log.error({ error: { input: '0912' } }, 'thrown, but no error')

  expect(lines.join('')).not.toContain('0912')
})

test('telephone numbers, PINs and passwords are struck out', () => {
  const { log, lines } = givenLog()

  log.info({ phone: '0912000000', form: { pin: '123456', password: 'abc-def' } }, 'x')

  expect(lines.join('')).not.toMatch(/0912000000|123456|abc-def/)
})

test.each(['/the/aBc-dEf_123', '/en/moi/aBc-dEf_123', '/the/aBc-dEf_123.data'])(
  'what opens something in %s is struck out',
  (path) => {
    const { log, lines } = givenLog()

    log.error({ path, error: new Error('no') }, 'A request failed outside Remix')
    log.error({ pathname: path, error: new Error('no') }, 'A request failed')

    expect(lines).toHaveLength(2)
    expect(lines.join('')).not.toContain('aBc-dEf_123')
  },
)
