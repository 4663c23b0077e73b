const site = 'Thạo Số'

export function pageTitle(title: string): string {
  return title === '' ? site : `${title} · ${site}`
}

/** The `meta` of a route whose loader data name the page's title. */
export function titleFrom({ data }: { data: unknown }): { title: string }[] {
  const hasTitle = typeof data === 'object' && data !== null && 'title' in data
  const title = hasTitle && typeof data.title === 'string' ? data.title : ''
  return [{ title: pageTitle(title) }]
}
