import { format } from 'prettier'
import { expect, test } from 'vitest'
import { openApiDocument } from '#tests/support/open-api.ts'

test('the document that is served is made from the schemas that are in use', async () => {
  const text = JSON.stringify(openApiDocument())
  const written = await format(text, { parser: 'json', printWidth: 92 })

  // Written anew by `npx vitest run --config tests/vitest.config.ts app/features/coverage/api/open-api.test.ts --update`.
  await expect(written).toMatchFileSnapshot('./openapi.json')
})
