export const recheckPath = (unitId: string): string =>
  `/can-bo/don-vi/${unitId}/kiem-tra-lai`

/** One of a sample, by the pseudonym under which they were drawn. */
export const toCheckPath = (drawId: string, learnerId: string): string =>
  `/can-bo/kiem-tra-lai/${drawId}/${learnerId}`
