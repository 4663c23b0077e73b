import { expect, test } from 'vitest'
import { renderPage } from '#tests/support/render-page.tsx'
import { Unbroken } from './unbroken.tsx'

test('addresses and codes are held together, and the words around them are left alone', () => {
  const html = renderPage(
    <Unbroken text="Vào dichvucong-gov.vn.co – gõ H99.12-261121-0001 nhé" />,
  )

  expect(html).toContain(
    'Vào <span class="unbroken">dichvucong-gov.vn.co</span> – gõ <span class="unbroken">H99.12-261121-0001</span> nhé',
  )
})
