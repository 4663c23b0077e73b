import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { givenServer } from '#tests/support/http.ts'
import { createGuestPages, type RenderGuestPage } from './guest-pages.server.ts'

const text = '<p>Chào bác, đây là trang của mọi người.</p>'.repeat(20)

/** A site of two guest pages; whatever they do not answer is 299. */
async function givenGuestPages(render: RenderGuestPage, edition?: () => string) {
  const answer = createGuestPages(new Set(['/', '/bai-hoc/x']), render, edition)
  const { ask } = await givenServer((request, response) => {
    void answer(request, response).then((isAnswered) => {
      if (!isAnswered) response.writeHead(299).end()
    })
  })
  return ask
}

function countingRender() {
  const rendered: string[] = []
  const render: RenderGuestPage = (path) => {
    rendered.push(path)
    return Promise.resolve(new Response(path + text))
  }
  return { rendered, render }
}

test('a page is rendered once, whoever asks for it and however', async () => {
  const { rendered, render } = countingRender()
  const ask = await givenGuestPages(render)

  await Promise.all([ask(), ask(), ask({ path: '/?utm_source=zalo' })])
  await ask({ headers: { host: 'elsewhere.example', cookie: 'thaoso-session=1.2' } })
  await ask({ method: 'HEAD', headers: { 'x-forwarded-host': 'elsewhere.example' } })

  expect(rendered).toEqual(['/'])
})

test('the next day every page is rendered anew, once', async () => {
  const { rendered, render } = countingRender()
  let day = '2026-11-22'
  const ask = await givenGuestPages(render, () => day)

  await ask()
  day = '2026-11-23'
  await ask()
  await ask()

  expect(rendered).toEqual(['/', '/'])
})

test.each([
  ['another address', '/toi', 'GET'],
  ['the answers of a lesson', '/bai-hoc/x?cau-1=a', 'GET'],
  ['the same after another parameter', '/bai-hoc/x?zarsrc=1&cau-1=a', 'GET'],
  ['a post', '/', 'POST'],
  ['a path that only becomes one', '/./', 'GET'],
  ['a whole address', 'http://elsewhere.example/', 'GET'],
  ['a name from the prototype', '/constructor', 'GET'],
])('%s is left to the framework', async (_case, path, method) => {
  const { rendered, render } = countingRender()
  const ask = await givenGuestPages(render)

  expect((await ask({ path, method })).status).toBe(299)
  expect(rendered).toEqual([])
})

test.each([
  ['br', 'br', brotliDecompressSync],
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip;q=0.5', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
  ['br; q=0.000, gzip; q=0', undefined, (bytes: Buffer) => bytes],
  ['', undefined, (bytes: Buffer) => bytes],
])('somebody who accepts "%s" gets it as %s', async (accepted, coding, open) => {
  const { render } = countingRender()
  const ask = await givenGuestPages(render)

  const { headers, body } = await ask({ headers: { 'accept-encoding': accepted } })

  expect(headers['content-encoding']).toBe(coding)
  expect(headers['content-length']).toBe(String(body.length))
  expect(open(body).toString('utf8')).toBe(`/${text}`)
})

test('a browser that has the page is told so, with nothing to read', async () => {
  const { render } = countingRender()
  const ask = await givenGuestPages(render)
  const { headers } = await ask()
  const etag = String(headers['etag'])

  for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
    const again = await ask({ headers: { 'if-none-match': known } })

    expect(again.status).toBe(304)
    expect(again.headers).toMatchObject({ etag, vary: 'accept-encoding' })
    expect(again.body).toHaveLength(0)
  }
  expect((await ask({ headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('the head of a page is that of the page', async () => {
  const { render } = countingRender()
  const ask = await givenGuestPages(render)

  const [whole, head] = [await ask(), await ask({ method: 'HEAD' })]

  expect(head.body).toHaveLength(0)
  expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' })
})

test('no cookie of the one who asked first is given to the next', async () => {
  const ask = await givenGuestPages(() =>
    Promise.resolve(new Response(text, { headers: { 'set-cookie': 'thaoso-guest=1' } })),
  )

  expect((await ask()).headers['set-cookie']).toBeUndefined()
})

test('a page that could not be made is left to the framework and tried again', async () => {
  let status = 503
  const ask = await givenGuestPages(() => Promise.resolve(new Response(text, { status })))

  expect((await ask()).status).toBe(299)
  status = 200
  expect((await ask()).status).toBe(200)
})
