/** Where the people of a hamlet, and one of them, are shown to their trainers. */
export function residentsPath(unitId: string): string {
  return `/can-bo/don-vi/${unitId}/ba-con`
}

export function addOnePath(unitId: string): string {
  return `${residentsPath(unitId)}?them=mot`
}

export function pasteListPath(unitId: string): string {
  return `${residentsPath(unitId)}?them=danh-sach`
}

export function residentPath(personId: string): string {
  return `/can-bo/ba-con/${personId}`
}
