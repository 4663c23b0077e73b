import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const officeClient = { id: 'thaoso', secret: 'a client secret that is long enough' }

/** A real provider of OpenID Connect on this machine. It believes whatever name one signs in by. */
export async function startOffice(returnUrl: string) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: officeClient.id,
        client_secret: officeClient.secret,
        redirect_uris: [returnUrl],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    issuer,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

type Asked = { url: string; body?: URLSearchParams }

/** Signs in there as a browser does, and gives the address that it is sent back to. */
export async function goThroughOffice(from: string, returnUrl: string, name: string) {
  const jar = new Map<string, string>()
  let next: Asked = { url: from }
  for (let steps = 0; steps < 12 && !next.url.startsWith(returnUrl); steps += 1) {
    next = await nextAfter(await askWith(jar, next), next.url, name)
  }
  return next.url
}

async function askWith(jar: Map<string, string>, { url, body }: Asked): Promise<Response> {
  const answer = await fetch(url, {
    redirect: 'manual',
    headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
    ...(body && { method: 'POST', body }),
  })
  for (const cookie of answer.headers.getSetCookie()) {
    const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    jar.set(key, value)
  }
  return answer
}

/** On to where it leads, or the form it shows, filled in: first for the name, then for consent. */
async function nextAfter(answer: Response, url: string, name: string): Promise<Asked> {
  const location = answer.headers.get('location')
  if (location) return { url: new URL(location, url).href }
  const [, prompt = ''] = /name="prompt" value="(\w+)"/.exec(await answer.text()) ?? []
  return { url, body: new URLSearchParams({ prompt, login: name, password: 'x' }) }
}
