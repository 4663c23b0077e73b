import * as v from 'valibot'
import type { Services } from '#app/composition.server.ts'
import { sentMarksSchema } from '#app/features/classes/attendance/mark.ts'
import { markAttendance } from '#app/features/classes/classes.server.ts'
import { findVisitor } from '#app/features/identity/identity.server.ts'
import { staffIn } from '#app/features/identity/identity.ts'
import type { Endpoint } from '#app/platform/endpoint.server.ts'

const statusByCode = {
  'class-not-found': 404,
  'not-your-unit': 403,
  'not-opened': 409,
  'reason-missing': 409,
} as const

/** `POST /api/attendance` takes in what a trainer's device marked, and says who is there now. */
export function attendanceEndpoint(services: Services): Endpoint {
  return async ({ cookie, body }) => {
    const asked = v.safeParse(sentMarksSchema, body, { abortEarly: true })
    if (!asked.success) return { status: 400, body: { code: 'bad-marks' } }
    if (!(await services.isDatabaseReadable())) {
      return { status: 503, body: { code: 'database-unreadable' } }
    }
    const staff = staffIn(await findVisitor(services, cookie))
    if (!staff) return { status: 401, body: { code: 'not-signed-in' } }
    const { class: classId, marks, headcount } = asked.output
    const marked = await markAttendance(services, staff, { classId, marks, headcount })
    if (marked.ok) return { status: 200, body: marked.value }
    return { status: statusByCode[marked.failure.code], body: marked.failure }
  }
}
