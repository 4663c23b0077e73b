/** Where a form too long to be read ends (`express-app.server.ts`). */
export function loader() {
  throw new Response(null, { status: 413 })
}

export default function TooLongRoute() {
  return null
}
