import { expect, test } from 'vitest'
import { startSite } from '#tests/support/site.ts'

test('pages for authors are not there, unless the operator says so', async () => {
  const site = await startSite()
  try {
    for (const page of ['/soan-thao', '/en/soan-thao', '/soan-thao/dang-nhap-cong-dvc'])
      expect((await fetch(site.url + page)).status).toBe(404)
  } finally {
    await site.stop()
  }
})

test('with AUTHORING=1 they are, and bring their own style without any framework script', async () => {
  const site = await startSite({ AUTHORING: '1' })
  try {
    const html = await (await fetch(`${site.url}/soan-thao/dang-nhap-cong-dvc`)).text()
    expect(html).toContain('<svg')
    expect(html).not.toContain('entry.client')
    const home = await (await fetch(`${site.url}/`)).text()
    expect(stylesOf(html)).toEqual(['styles', 'report', 'documents'])
    expect(stylesOf(home)).toEqual(['styles', 'documents'])
  } finally {
    await site.stop()
  }
}, 60_000)

/** The sheets a page brings, by the names they have before their hash. */
function stylesOf(html: string): (string | undefined)[] {
  return [...html.matchAll(/rel="stylesheet" href="\/assets\/([a-z]+)-/g)].map(
    ([, name]) => name,
  )
}
