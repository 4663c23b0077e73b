import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  AuthorizationResponseError,
  ResponseBodyError,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'
import { failure, success, type Result } from '#app/platform/result.ts'
import { oidcReturnPath, type OidcJourney } from './oidc-journey.ts'

/** Where staff may sign in besides: a provider of OpenID Connect, such as their office's. */
export type OidcConfig = { issuer: string; clientId: string; clientSecret: string }

type Asked = Pick<OidcJourney, 'purpose' | 'language'>

export type Oidc = {
  begin: (asked: Asked) => Promise<{ url: URL; journey: OidcJourney }>
  /** Who somebody is there, by where the provider sent them and the journey they had begun. */
  finish: (
    search: string,
    journey: OidcJourney,
  ) => Promise<Result<string, { code: 'not-confirmed' }>>
}

/** Undefined where no provider is configured. */
export function createOidc(
  settings: OidcConfig | undefined,
  publicUrl: string,
): Oidc | undefined {
  if (!settings) return undefined
  const { issuer, clientId, clientSecret } = settings
  const returnUrl = publicUrl + oidcReturnPath
  let found: Promise<Configuration> | undefined

  /**
   * Asked once; again where the provider could not be reached. Plain http is for one on this
   * machine alone, where nobody listens in.
   */
  function provider(): Promise<Configuration> {
    const server = new URL(issuer)
    const isHere = /^(localhost|127\.0\.0\.1)$/.test(server.hostname)
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
    const execute = isHere ? [allowInsecureRequests] : []
    found ??= discovery(server, clientId, clientSecret, undefined, { execute })
    found.catch(() => {
      found = undefined
    })
    return found
  }

  return {
    async begin(asked) {
      const verifier = randomPKCECodeVerifier()
      const journey = { state: randomState(), nonce: randomNonce(), verifier, ...asked }
      const url = buildAuthorizationUrl(await provider(), {
        ...{ redirect_uri: returnUrl, scope: 'openid' },
        ...{ state: journey.state, nonce: journey.nonce, code_challenge_method: 'S256' },
        code_challenge: await calculatePKCECodeChallenge(verifier),
      })
      return { url, journey }
    },
    async finish(search, { state, nonce, verifier }) {
      try {
        const tokens = await authorizationCodeGrant(
          await provider(),
          new URL(returnUrl + search),
          { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
        )
        const subject = tokens.claims()?.sub
        // Another provider may call somebody else the same.
        return subject === undefined
          ? failure('not-confirmed')
          : success(`${issuer} ${subject}`)
      } catch (error) {
        if (isRefusal(error)) return failure('not-confirmed')
        throw error
      }
    },
  }
}

/** What came back does not fit, or the provider says no; anything else is an outage. */
function isRefusal(error: unknown): boolean {
  if (error instanceof ClientError) return misfits.has(error.code ?? '')
  return error instanceof AuthorizationResponseError || error instanceof ResponseBodyError
}

const misfits = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
])
