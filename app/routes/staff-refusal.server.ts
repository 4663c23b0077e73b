/** Why staff are refused what they ask for by its address. */
type Refusal = {
  code:
    | ('unit-not-found' | 'class-not-found' | 'not-a-hamlet' | 'nothing-to-teach')
    | ('resident-not-found' | 'not-your-unit' | 'not-a-place')
    | ('not-understood' | 'unit-ended')
    | ('not-opened' | 'already-opened' | 'cancelled' | 'reason-missing')
}

const statusByCode: Record<Refusal['code'], number> = {
  'unit-not-found': 404,
  'class-not-found': 404,
  'not-a-hamlet': 404,
  'nothing-to-teach': 404,
  'resident-not-found': 404,
  'not-a-place': 404,
  'not-your-unit': 403,
  'not-understood': 422,
  'unit-ended': 409,
  'not-opened': 409,
  'already-opened': 409,
  cancelled: 409,
  'reason-missing': 409,
}

export function staffRefusal({ code }: Refusal): Response {
  return new Response(null, { status: statusByCode[code] })
}
