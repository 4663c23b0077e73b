import { expect, test } from 'vitest'
import { givenRunningSite } from '#tests/support/running-site.ts'

const { ask, post } = givenRunningSite()

const pin = '286041'
const registration = (phone: string) => ({
  ...{ displayName: 'Bác Thử', phone, pin, pinAgain: pin },
  ...{ purposes: 'keep-progress', wordingVersion: '1' },
})

/** The words of a page, its own numbers and addresses left out. */
const wordsOf = (body: Buffer, phone: string) =>
  body
    .toString()
    .replaceAll(phone, 'PHONE')
    .replace(/<head>.*<\/head>/s, '')

test('a known and an unknown telephone are refused in the same words', async () => {
  await post('/dang-ky', registration('0600000001'))

  const known = await post('/dang-nhap', { phone: '0600000001', pin: '975310' })
  const unknown = await post('/dang-nhap', { phone: '0600000002', pin: '975310' })

  expect(known.status).toBe(422)
  expect(unknown.status).toBe(known.status)
  expect(wordsOf(unknown.body, '0600000002')).toBe(wordsOf(known.body, '0600000001'))
  expect(Object.keys(unknown.headers).sort()).toEqual(Object.keys(known.headers).sort())
})

test('wrong PINs lock a telephone, whether or not anybody has it', async () => {
  await post('/dang-ky', registration('0600000003'))
  for (const phone of ['0600000003', '0600000004']) {
    const answers: string[] = []
    for (let tries = 0; tries < 6; tries += 1) {
      const { body } = await post('/dang-nhap', { phone, pin: '975310' })
      answers.push(/phải chờ (\d+) phút/.exec(body.toString())?.[1] ?? 'wrong')
    }
    expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', '1'])
  }

  const right = await post('/dang-nhap', { phone: '0600000003', pin })
  expect(right.status).toBe(422)
})

test('a session’s cookie is for the server alone, for this site alone, and for a month', async () => {
  const { status, headers } = await post('/dang-ky', registration('0600000005'))

  expect(status).toBe(303)
  expect(headers['location']).toBe('/toi')
  const [session = ''] = headers['set-cookie'] ?? []
  expect(session).toMatch(/^thaoso-session=/)
  for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=2592000']) {
    expect(session).toContain(attribute)
  }
  expect(session).not.toContain('Secure')
})

test('behind https cookies are kept to https', async () => {
  const { headers } = await post('/dang-ky', registration('0600000006'), {
    'x-forwarded-proto': 'https',
  })

  expect(headers['set-cookie']?.[0]).toContain('Secure')
})

test('a session that was signed elsewhere opens nothing', async () => {
  const { headers } = await post('/dang-ky', registration('0600000007'))
  const cookie = String(headers['set-cookie']?.[0]).split(';')[0] ?? ''
  const own = await ask({ path: '/toi', headers: { cookie } })
  const forged = await ask({
    path: '/toi',
    headers: { cookie: `${cookie.slice(0, -3)}abc` },
  })

  expect(own.body.toString()).toContain('Bác Thử')
  expect(forged.body.toString()).not.toContain('Bác Thử')
})

test('a session copied before signing out is of no use after it', async () => {
  const { headers } = await post('/dang-ky', registration('0600000008'))
  const cookie = String(headers['set-cookie']?.[0]).split(';')[0] ?? ''

  await post('/dang-xuat', {}, { cookie })
  const { body } = await ask({ path: '/toi', headers: { cookie } })

  expect(body.toString()).not.toContain('Bác Thử')
})

test('what is wrong with a form is told in the language of the page', async () => {
  const { status, body } = await post('/en/dang-nhap', { phone: '', pin: '' })

  expect(status).toBe(422)
  expect(body.toString()).toContain('You have not typed a phone number.')
})

test('a PIN comes back in no answer', async () => {
  const answers = [
    await post('/dang-nhap', { phone: '12', pin: '975310' }),
    await post('/dang-ky', { ...registration('12'), pin: '975310', pinAgain: '975311' }),
  ]

  for (const { body } of answers) expect(body.toString()).not.toMatch(/97531[01]/)
})
