const statuses = { 'team-not-found': 404, 'not-your-unit': 403 } as const

/** Why staff do not get the page of a team. */
export function teamRefusal(code: keyof typeof statuses): Response {
  return new Response(null, { status: statuses[code] })
}
