import * as v from 'valibot'
import { languages } from '#app/platform/language.ts'

/** Leads to the provider; it sends people back to the other. */
export const oidcPath = '/can-bo/co-quan'
export const oidcReturnPath = '/can-bo/co-quan/ve'

const journeySchema = v.object({
  state: v.string(),
  nonce: v.string(),
  verifier: v.string(),
  /** To be let in, or to tie an account of ours to one there. */
  purpose: v.picklist(['sign-in', 'link']),
  language: v.picklist(languages),
})

/** What somebody who comes back from the provider must have left with. */
export type OidcJourney = v.InferOutput<typeof journeySchema>

export function readJourney(text: string): OidcJourney | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), journeySchema), text)
  return parsed.success ? parsed.output : undefined
}

/** How the way by the provider ended, as addresses say it. */
export const officeWords = [
  'not-confirmed',
  'nobody-linked',
  'linked',
  'linked-elsewhere',
] as const
export type OfficeWord = (typeof officeWords)[number]
