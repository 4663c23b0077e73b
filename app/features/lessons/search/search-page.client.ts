/** What the code of the search, a script of its own, does once it is there. */
export type BeginSearch = (place: HTMLElement, library: unknown) => void

/**
 * Fetches the search where there is a page for it, at once, so that it works when the network goes.
 * Until it is there, and where it cannot come, the form asks the server.
 */
export function enhanceSearch(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-search-page]')
  const { code, library } = place?.dataset ?? {}
  if (!place || code === undefined || library === undefined) return
  Promise.all([importCode(code), fetch(library).then((file) => file.json())]).then(
    ([begin, saved]) => begin(place, saved),
    () => undefined,
  )
}

async function importCode(address: string): Promise<BeginSearch> {
  const module: unknown = await import(address)
  if (isSearchCode(module)) return module.beginSearch
  throw new Error(`${address} is not the search.`)
}

function isSearchCode(module: unknown): module is { beginSearch: BeginSearch } {
  return typeof module === 'object' && module !== null && 'beginSearch' in module
}
