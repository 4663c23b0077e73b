import type { GivenList } from '#app/features/coverage/lists/rows-of.server.ts'
import { fieldIn } from '#app/platform/http.server.ts'

/** The list that a form carries: its file, else what was pasted, which is kept. */
export async function listIn(form: FormData): Promise<{ text: string; list: GivenList }> {
  const text = fieldIn(form, 'lines')
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { text, list: { text } }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { text, list: { name: file.name, bytes } }
}
