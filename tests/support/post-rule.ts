import type { Role } from '#app/features/identity/roles/role.ts'

export type Fields = Record<string, string>

/**
 * Who a form does something for. `themselves`: it is about nobody but who sends it. `nothing-kept`:
 * it writes nothing down. Otherwise the roles, where they reach; the form must be one that works,
 * so that what is written tells whether it was done.
 */
export type PostRule =
  | { to: 'themselves' | 'nothing-kept' }
  | {
      to: readonly Role[]
      at: (unitId: string) => string
      form: (unitId: string) => Fields
    }

export const themselves: PostRule = { to: 'themselves' }
export const nothingKept: PostRule = { to: 'nothing-kept' }

/** The rules of a page by the intent of its forms. */
export type Posts = Readonly<Record<string, Readonly<Record<string, PostRule>>>>

export function toTrainer(
  at: (unitId: string) => string,
  form: (unitId: string) => Fields,
): PostRule {
  return { to: ['trainer'], at, form }
}
