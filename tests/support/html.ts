/** The start tags of a page with their attributes, in order. */
export function tagsIn(html: string): { name: string; attributes: Map<string, string> }[] {
  return [
    ...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g),
  ].map(([, name = '', attributes = '']) => ({
    name,
    attributes: new Map(
      [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(
        ([, key = '', value = '']) => [key, value],
      ),
    ),
  }))
}

/** Every value of an attribute on a page, in order. */
export function valuesOf(html: string, attribute: string): string[] {
  return tagsIn(html).flatMap(({ attributes }) => attributes.get(attribute) ?? [])
}
