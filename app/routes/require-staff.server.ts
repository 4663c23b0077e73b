import type { Services } from '#app/composition.server.ts'
import { staffIn, type Staff } from '#app/features/identity/identity.ts'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import { requireDatabase, safeRedirect } from '#app/platform/http.server.ts'

/** Who of the staff asks; everybody else is led to where staff sign in. */
export async function requireStaff(request: Request, services: Services): Promise<Staff> {
  await requireDatabase(services)
  const staff = staffIn(await findVisitor(services, request.headers.get('cookie')))
  if (!staff) throw safeRedirect(request, '/can-bo/dang-nhap')
  return staff
}
