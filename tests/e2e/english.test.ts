import { readdirSync, readFileSync } from 'node:fs'
import { finger } from '#tests/support/hands.ts'
import { expect, test } from '#tests/support/journey.ts'
import { guestPages } from '#tests/support/pages.ts'
import { playGuided, stageOf } from '#tests/support/play-scenario.ts'
import { pathIn } from '#app/platform/language.ts'

test('a reader changes to English on the first page and goes the same way', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'English' }).tap()
  await expect(page).toHaveURL('/en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await page.getByRole('link', { name: 'Lesson: Sign in to the public' }).tap()
  await expect(page).toHaveURL('/en/bai-hoc/dang-nhap-cong-dvc')
  await page.getByRole('link', { name: 'Practise' }).first().tap()
  await expect(stageOf(page)).toHaveAttribute('data-live', '')
  await playGuided(page, finger)

  await expect(page.getByRole('heading', { name: 'You have done it!' })).toBeFocused()
  await expect(page.getByText('The result has been recorded.')).toBeVisible()
  await page.getByRole('link', { name: 'What I can do' }).tap()
  await expect(page).toHaveURL('/en/toi')
  await expect(page.getByRole('region', { name: 'Sign in to the public' })).toContainText(
    'Practised',
  )
})

test('the language switch keeps the page, both ways', async ({ page }) => {
  for (const path of guestPages) {
    await page.goto(path)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(pathIn('en', path))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    await expect(page).toHaveURL(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  }
})

test('no Vietnamese text of the product is left on an English page', async ({ page }) => {
  const vietnamese = textsOf('vi')
  for (const path of [...guestPages, '/no-such-page']) {
    const response = await page.request.get(pathIn('en', path))
    const html = await response.text()
    const left = vietnamese.filter((text) => html.includes(`>${text}<`))
    expect(left, path).toEqual([])
  }
})

/** Every text of the product in a language, those left out that both languages share. */
function textsOf(language: 'vi' | 'en'): string[] {
  const others = language === 'vi' ? new Set(textsOf('en')) : new Set<string>()
  const folder = `content/texts/${language}`
  return readdirSync(folder)
    .flatMap((file) => leaves(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
    .filter((text) => !text.includes('{{') && !others.has(text) && text !== 'Tiếng Việt')
}

function leaves(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null
    ? Object.values(node).flatMap(leaves)
    : []
}
