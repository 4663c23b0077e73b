/** Why staff are refused what they ask for by its address. */
type Refusal = { code: 'unit-not-found' | 'not-your-unit' }

const statusByCode: Record<Refusal['code'], number> = {
  'unit-not-found': 404,
  'not-your-unit': 403,
}

export function staffRefusal({ code }: Refusal): Response {
  return new Response(null, { status: statusByCode[code] })
}
