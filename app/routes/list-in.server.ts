import { pastedFrom, type GivenList } from '#app/features/coverage/lists/rows-of.server.ts'
import { fieldIn } from '#app/platform/http.server.ts'

/** The list that a form carries: its file, as if it had been pasted, else what was; it is kept. */
export async function listIn(form: FormData): Promise<{ text: string; list: GivenList }> {
  const text = fieldIn(form, 'lines')
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { text, list: { text } }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const list = { name: file.name, bytes }
  const pasted = await pastedFrom(list)
  return pasted === undefined ? { text, list } : { text: pasted, list: { text: pasted } }
}
