export function followUpsPath(hamletId: string): string {
  return `/can-bo/don-vi/${hamletId}/hoi-lai`
}

export function askingPath(personId: string): string {
  return `/can-bo/hoi-lai/${personId}`
}
