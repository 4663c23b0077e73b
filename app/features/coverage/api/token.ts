import { failure, success, type Result } from '#app/platform/result.ts'

/** What a token begins with, so that one left lying about is recognised for what it is. */
export const tokenStart = 'thaoso_'

/** So many of a unit can be in use at once. */
export const mostTokens = 20

const longestName = 80

export const tokenFlaws = ['name-missing', 'name-too-long'] as const
export type TokenFlaw = (typeof tokenFlaws)[number]

/** What a token is called: the program it is for. */
export function parseTokenName(text: string): Result<string, { code: TokenFlaw }> {
  const name = text.normalize('NFC').trim()
  if (name === '') return failure('name-missing')
  return name.length > longestName ? failure('name-too-long') : success(name)
}

/** The token of an `Authorization` header; undefined where there is none in it. */
export function bearerIn(header: string | undefined): string | undefined {
  return /^bearer +([\w-]{1,200})$/i.exec(header ?? '')?.[1]
}

/** A token as those who manage it see it. */
export type ShownToken = {
  /** That of its row, which opens nothing. */
  id: string
  name: string
  createdAt: string
  createdBy: string | undefined
  lastUsedAt: string | null
  withdrawnAt: string | null
}

export type ShownTokens = {
  unit: { id: string; name: string }
  tokens: readonly ShownToken[]
}
