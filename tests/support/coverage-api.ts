import { createApiLimits } from '#app/features/coverage/api/api-limits.server.ts'
import { makeToken } from '#app/features/coverage/api/make-token.server.ts'
import { createEndpoints } from '#app/platform/endpoint.server.ts'
import { coverageEndpoints } from '#app/routes/coverage-endpoint.server.ts'
import { givenCoverage } from './given-coverage.ts'
import { givenServer } from './http.ts'
import { givenRole, givenStaff } from './staff.ts'

/** Where programs ask. */
export const coverageAddress = '/api/v1/coverage'

const roles = {
  vn: 'national',
  'p-1': 'province-official',
  'c-11': 'commune-official',
} as const
type Holder = keyof typeof roles

/** What programs ask, over HTTP, on a database of its own. */
export async function givenApi(limits = createApiLimits()) {
  const deps = await givenCoverage()
  const services = {
    ...deps,
    config: { ...deps.config, version: '1' },
    isDatabaseReadable: () => Promise.resolve(true),
  }
  const answer = createEndpoints(new Map(coverageEndpoints(services, limits)))
  const { ask } = await givenServer((request, response) => {
    void answer(request, response).then((isOurs) => isOurs || response.writeHead(299).end())
  })
  async function tokenOf(unitId: Holder): Promise<string> {
    const staff = await givenStaff(deps, { loginName: `of.${unitId}` })
    await givenRole(deps, staff, { role: roles[unitId], unitId })
    const made = await makeToken(deps, staff, { unitId, name: 'Trung tâm' })
    if (!made.ok) throw new Error(made.failure.code)
    return made.value.token
  }
  async function get(path: string, token = '', headers: Record<string, string> = {}) {
    const sent = token === '' ? headers : { authorization: `Bearer ${token}`, ...headers }
    const heard = await ask({ path, headers: sent })
    const text = heard.body.toString()
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    return { ...heard, json: body }
  }
  return { deps, ask, get, tokenOf }
}
