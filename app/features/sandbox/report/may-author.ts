/**
 * Who may read what the doctor says: everybody in development, and where the operator says
 * `AUTHORING=1`. Elsewhere there is no such page.
 */
export function mayAuthor({ isAuthoring }: { isAuthoring: boolean }): boolean {
  return isAuthoring
}
