/** Why staff are refused what they ask for by its address. */
type Refusal = {
  code:
    | ('unit-not-found' | 'class-not-found' | 'not-a-hamlet' | 'nothing-to-teach')
    | 'not-your-unit'
}

const statusByCode: Record<Refusal['code'], number> = {
  'unit-not-found': 404,
  'class-not-found': 404,
  'not-a-hamlet': 404,
  'nothing-to-teach': 404,
  'not-your-unit': 403,
}

export function staffRefusal({ code }: Refusal): Response {
  return new Response(null, { status: statusByCode[code] })
}
