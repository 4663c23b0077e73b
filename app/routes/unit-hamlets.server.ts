import type { Services } from '#app/composition.server.ts'
import { writerOn } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { HamletsAsked } from '#app/features/territory/hamlets/found-hamlets-form.tsx'
import type { RenameAsked } from '#app/features/territory/hamlets/rename-hamlet-form.tsx'
import {
  foundHamlets,
  previewHamlets,
  renameHamlet,
} from '#app/features/territory/territory.server.ts'
import { kinds, nameBeside } from '#app/features/territory/unit-kind.ts'
import { fieldIn } from '#app/platform/http.server.ts'

type Asked = { unitId: string; form: FormData }
type Answer =
  { done: 'founded' | 'renamed' } | { hamlets: HamletsAsked } | { rename: RenameAsked }

/** Where the facts come from, as the units keep it. */
const source = 'Cấp xã nhập'

/** What the forms about hamlets on the page of a unit ask for; undefined for any other form. */
export async function changeHamlets(
  services: Services,
  staff: Staff,
  { unitId, form }: Asked,
): Promise<Answer | undefined> {
  const intent = fieldIn(form, 'intent')
  if (!/^(preview|found|rename)-hamlets?$/.test(intent)) return undefined
  const writer = await writerOn(services, staff, unitId)
  const from = fieldIn(form, 'from')
  if (intent === 'rename-hamlet') {
    const kind = kinds.find((each) => each === fieldIn(form, 'kind')) ?? 'thon'
    const asked = { kind, name: nameBeside(kind, fieldIn(form, 'name')), from }
    const renamed = await renameHamlet(services, writer, { unitId, source, ...asked })
    if (renamed.ok) return { done: 'renamed' }
    return { rename: { ...asked, refusal: renamed.failure.code } }
  }

  const text = fieldIn(form, 'lines')
  const given = { communeId: unitId, from, text }
  if (intent === 'preview-hamlets') {
    const seen = await previewHamlets(services, writer, given)
    if (!seen.ok) return { hamlets: { text, from, refusal: seen.failure.code } }
    const refusal = seen.value.length === 0 ? 'nothing-written' : undefined
    return { hamlets: { text, from, lines: seen.value, refusal } }
  }
  const founded = await foundHamlets(services, writer, { ...given, asOf: from, source })
  if (founded.ok) return { done: 'founded' }
  return founded.failure.code === 'bad-lines'
    ? { hamlets: { text, from, lines: founded.failure.lines } }
    : { hamlets: { text, from, refusal: founded.failure.code } }
}
